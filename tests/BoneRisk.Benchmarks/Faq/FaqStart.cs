using System.Diagnostics;
using System.Globalization;
using BoneRisk.Bot.Content;

namespace BoneRisk.Benchmarks.Faq;

/// <summary>Times the learning once, as a process that starts does it.</summary>
internal static class FaqStart
{
    public static void Run(TextWriter output)
    {
        var content = FaqContent.Content;
        var started = Stopwatch.GetTimestamp();
        FaqIndex.Build(content);
        var first = Stopwatch.GetElapsedTime(started);
        started = Stopwatch.GetTimestamp();
        FaqIndex.Build(content);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{FaqContent.Examples.Count} wordings: {first.TotalMilliseconds:0} ms the first time, {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms the second"));
    }
}
