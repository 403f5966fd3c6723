using System.Collections.Concurrent;
using System.Text.Json;

namespace BoneRisk.Load.People;

/// <summary>Knows what holds across people: the right report for every person, and that no run is anybody else's.</summary>
/// <param name="reports">The answer of <c>POST /api/score</c> for every person who may come.</param>
internal sealed class Judge(IReadOnlyDictionary<string, string> reports)
{
    private readonly ConcurrentDictionary<string, byte[]> _right = [];
    private readonly ConcurrentDictionary<string, bool> _runs = [];

    public bool IsNewRun(string? assessment) => assessment is not null && _runs.TryAdd(assessment, true);

    /// <returns>What is wrong with the report; null when it is that of exactly these answers.</returns>
    public string? Report(Person person, ReadOnlyMemory<byte> report)
    {
        // The same bytes were compared before, as JSON; comparing them again is cheap.
        if (_right.TryGetValue(person.Name, out var right) && report.Span.SequenceEqual(right))
            return null;
        var expected = JsonElement.Parse(reports[person.Name]);
        if (report.IsEmpty || !JsonElement.DeepEquals(expected, JsonElement.Parse(report.Span)))
            return "the report is not that of the answers given";
        _right[person.Name] = report.ToArray();
        return null;
    }
}
