using System.Globalization;

namespace BoneRisk.Evaluation;

/// <summary>Prints figures as a Markdown table.</summary>
internal static class Report
{
    public static void Misses(IEnumerable<Figure> figures, TextWriter to)
    {
        foreach (var figure in figures.Where(f => f.Misses.Count > 0))
        {
            to.WriteLine($"## {figure.Key}");
            foreach (var miss in figure.Misses)
            {
                to.WriteLine("- " + miss);
            }

            to.WriteLine();
        }
    }

    public static void Table(IReadOnlyList<Figure> figures, TextWriter to)
    {
        to.WriteLine("| | goal | development | held out | 95 % interval, held out | |");
        to.WriteLine("|---|---|---|---|---|---|");
        foreach (var name in figures.Select(f => f.Name).Distinct())
        {
            var dev = figures.FirstOrDefault(f => f.Name == name && f.Part == Part.Dev);
            var heldOut = figures.FirstOrDefault(f => f.Name == name && f.Part == Part.HeldOut);
            to.WriteLine(
                $"| {name} | {(dev ?? heldOut)!.Goal} | {Say(dev)} | {Say(heldOut)} | {Interval(heldOut)} | "
                + $"{(heldOut is null ? "" : heldOut.IsReached ? "reached" : "missed")} |");
        }
    }

    public static void Times(Timing timing, TextWriter to) => to.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"\nAll of it, one message: median {timing.Median:0} µs, p99 {timing.P99:0} µs ({timing.Messages} messages). Indexes built in {timing.BuildMilliseconds:0} ms."));

    private static string Say(Figure? figure) => figure switch
    {
        null => "",
        { Measured: { } value } => value.ToString("0.000", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{100 * figure.Value:0.0} % ({figure.Hits}/{figure.Of})"),
    };

    private static string Interval(Figure? figure)
    {
        if (figure is null or { Measured: not null })
        {
            return "";
        }

        var (low, high) = Wilson.Interval(figure.Hits, figure.Of);
        return string.Create(CultureInfo.InvariantCulture, $"{100 * low:0.0} to {100 * high:0.0} %");
    }
}
