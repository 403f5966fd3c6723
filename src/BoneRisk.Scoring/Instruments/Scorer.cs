namespace BoneRisk.Scoring;

/// <summary>Works out one tool whose reference group is known.</summary>
internal static class Scorer
{
    public static Outcome Score(string id, IInstrument tool, Answers answers)
    {
        if (!Fit.IsMadeFor(tool, answers))
            return Outcome.Outside(id);

        Part[] parts = [.. tool.Parts(answers)];
        var low = Plain.Of(parts.Sum(part => part.Low));
        var high = Plain.Of(parts.Sum(part => part.High));
        return parts.All(part => part.IsKnown)
            ? Outcome.Scored(Result(id, tool, parts, low))
            : Outcome.Without(new NotScored(
                id, Missing(parts), [low, high], tool.Cutoff.Flags(low, high), Reasons.Missing));
    }

    public static IReadOnlyList<string> Missing(IEnumerable<Part> parts) =>
        [.. parts.Where(part => !part.IsKnown).Select(part => part.Question)];

    private static InstrumentResult Result(string id, IInstrument tool, Part[] parts, decimal score) => new(
        id,
        score,
        tool.Cutoff.Value,
        tool.Cutoff.Comparison,
        tool.Cutoff.Flags(score),
        parts.ToDictionary(part => part.Question, part => part.Value!),
        tool.Formula,
        tool.Population,
        tool.Limits,
        tool.Source.ToString(),
        [.. parts.Select(part => new ScorePart(part.Question, part.Text, part.Low))]);
}
