using System.Diagnostics;

namespace BoneRisk.Load.Measuring;

/// <summary>CPU time and memory of the processes that serve, as the kernel counts them (<c>/proc/PID/stat</c>, <c>status</c>).</summary>
internal sealed class ServerCost(IReadOnlyList<int> pids)
{
    public bool IsKnown => pids.Count > 0;

    /// <summary>User and system time of all threads so far; a process that has gone counts nothing.</summary>
    public TimeSpan Cpu() => Sum(p => p.TotalProcessorTime, (a, b) => a + b);

    /// <summary>Resident memory, in MB of 1,048,576 bytes.</summary>
    public double MemoryMb() => Sum(p => p.WorkingSet64, (a, b) => a + b) / 1048576.0;

    private T Sum<T>(Func<Process, T> of, Func<T, T, T> add)
        where T : struct
    {
        T sum = default;
        foreach (var pid in pids)
        {
            try
            {
                using var process = Process.GetProcessById(pid);
                sum = add(sum, of(process));
            }
            catch (Exception e) when (e is ArgumentException or InvalidOperationException)
            {
                // It was killed: that is what some runs are for.
            }
        }

        return sum;
    }
}
