namespace BoneRisk.Load.Measuring;

/// <summary>So many callers at once, each with its next turn as soon as the last is answered.</summary>
internal sealed class ClosedLoop(IReadOnlyList<ICaller> callers, ServerCost server, Tally tally)
{
    /// <summary>A caller that fails so often in a row gives up: the server is gone.</summary>
    private const int MostFailures = 3;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(60);

    private int _turns;

    public async Task<Result> RunAsync(string mode, Plan plan)
    {
        var window = new Window();
        var memoryBefore = server.MemoryMb();
        using var stop = new CancellationTokenSource();
        var calls = callers.Select(c => Task.Run(() => CallAsync(c, window, plan, stop.Token))).ToArray();
        await WarmUpAsync(plan);
        var (cpu, own) = (server.Cpu(), Environment.CpuUsage.TotalTime);
        window.Open();
        await (plan.Laps > 0 ? Task.WhenAll(calls) : Task.Delay(plan.Measured));
        window.Close();
        (cpu, own) = (server.Cpu() - cpu, Environment.CpuUsage.TotalTime - own);
        var memory = server.MemoryMb();
        await stop.CancelAsync();
        var took = new Percentiles((await Task.WhenAll(calls)).SelectMany(t => t));
        return new Result
        {
            Mode = mode,
            Connections = callers.Count,
            Seconds = Result.Round(window.Length.TotalSeconds),
            Turns = took.Count,
            TurnsPerSecond = Result.Round(took.Count / window.Length.TotalSeconds),
            P50Ms = Finite(took.At(50)),
            P90Ms = Finite(took.At(90)),
            P99Ms = Finite(took.At(99)),
            MaxMs = Finite(took.Max),
            Errors = tally.Errors,
            Retries = tally.Retries,
            Mismatches = tally.Mismatches,
            ServerCpuMicrosecondsPerTurn = server.IsKnown ? Finite(cpu.TotalMicroseconds / took.Count) : null,
            ClientCpuMicrosecondsPerTurn = Finite(own.TotalMicroseconds / took.Count),
            ServerMemoryBeforeMb = server.IsKnown ? Result.Round(memoryBefore) : null,
            ServerMemoryMb = server.IsKnown ? Result.Round(memory) : null,
            LoadAverage = Result.LoadNow(),
        };
    }

    /// <summary>On a busy machine a time alone says little about how much of the server is compiled by its end.</summary>
    private async Task WarmUpAsync(Plan plan)
    {
        await Task.Delay(plan.WarmUp);
        var since = TimeProvider.System.GetTimestamp();
        while (Volatile.Read(ref _turns) < plan.WarmUpTurns && TimeProvider.System.GetElapsedTime(since) < LongestWarmUp)
            await Task.Delay(Look);
    }

    /// <summary>Turns are not cut short at the end: a turn that was begun is waited for and checked.</summary>
    private async Task<List<double>> CallAsync(ICaller caller, Window window, Plan plan, CancellationToken stop)
    {
        List<double> took = [];
        var failures = 0;
        while (failures < MostFailures && plan.GoesOn(caller, stop.IsCancellationRequested))
        {
            var begun = TimeProvider.System.GetTimestamp();
            var answered = await caller.TurnAsync();
            var ended = TimeProvider.System.GetTimestamp();
            Interlocked.Increment(ref _turns);
            failures = answered ? 0 : failures + 1;
            if (answered && window.Holds(ended))
                took.Add(TimeProvider.System.GetElapsedTime(begun, ended).TotalMilliseconds);
        }

        return took;
    }

    private static double? Finite(double value) => double.IsFinite(value) ? Result.Round(value) : null;
}
