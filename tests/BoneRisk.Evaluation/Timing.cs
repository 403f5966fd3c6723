using System.Diagnostics;

namespace BoneRisk.Evaluation;

/// <summary>How long understanding takes.</summary>
/// <param name="Messages">How many messages were timed.</param>
/// <param name="Median">Microseconds for everything that is done to one message.</param>
/// <param name="P99">Microseconds that 99 of 100 messages stay under.</param>
/// <param name="BuildMilliseconds">From content in memory to everything ready, in a process that has done it once.</param>
internal sealed record Timing(int Messages, double Median, double P99, double BuildMilliseconds)
{
    private sealed record Said(string Text, string? Question);

    public static Timing Take()
    {
        var messages = new[] { "red-flags", "boundaries", "faq", "out-of-scope", "quantities", "choices", "statements" }
            .SelectMany(set => Examples.Read<Said>(set, Part.Dev)).ToList();
        var started = Stopwatch.GetTimestamp();
        var listener = new Listener();
        var built = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        Run(listener, messages);
        var times = Run(listener, messages);
        return new(times.Count, times[times.Count / 2], times[(int)(times.Count * 0.99)], built);
    }

    private static List<double> Run(Listener listener, List<Said> messages)
    {
        var times = new List<double>(messages.Count);
        foreach (var message in messages)
        {
            var started = Stopwatch.GetTimestamp();
            listener.Hear(message.Text, message.Question);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
        }

        times.Sort();
        return times;
    }
}
