namespace BoneRisk.Scoring;

/// <summary>
/// What can be said when the sex is not known: the sum of OST is the same for both groups, only the cut-off is not.
/// </summary>
internal static class UnknownSex
{
    /// <summary>The range over both groups; flagged only where every group that could apply agrees.</summary>
    public static Outcome Ost(Answers answers)
    {
        IInstrument[] tools = [.. new IInstrument[] { Scoring.Ost.Women, Scoring.Ost.Men }
            .Where(tool => Fit.IsMadeFor(tool, answers))];
        if (tools is [])
            return Outcome.Outside(Scoring.Ost.Name);

        var ranges = tools.Select(tool =>
        {
            var parts = tool.Parts(answers);
            var low = parts.Sum(part => part.Low);
            var high = parts.Sum(part => part.High);
            return (Low: low, High: high, Flagged: tool.Cutoff.Flags(low, high));
        }).ToList();
        var flagged = ranges.Select(range => range.Flagged).Distinct().ToList() is [var same] ? same : null;

        return Outcome.Without(new NotScored(
            Scoring.Ost.Name,
            Missing(tools[0], answers),
            [Plain.Of(ranges.Min(range => range.Low)), Plain.Of(ranges.Max(range => range.High))],
            flagged,
            Reasons.Missing));
    }

    /// <summary>A tool of one group only: it may not apply at all, so no range is given.</summary>
    public static Outcome Other(IInstrument tool, Answers answers) => Fit.IsMadeFor(tool, answers)
        ? Outcome.Without(new NotScored(tool.Id, Missing(tool, answers), null, null, Reasons.Missing))
        : Outcome.Outside(tool.Id);

    private static IReadOnlyList<string> Missing(IInstrument tool, Answers answers) =>
        [QuestionIds.Sex, .. Scorer.Missing(tool.Parts(answers))];
}
