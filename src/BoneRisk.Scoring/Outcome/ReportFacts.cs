namespace BoneRisk.Scoring;

/// <summary>Everything found, from which disposition, next steps and limits are read.</summary>
internal sealed record ReportFacts(
    Answers Answers,
    IReadOnlyList<RedFlagFinding> RedFlags,
    IReadOnlyList<OverrideFinding> Overrides,
    IReadOnlyList<InstrumentResult> Instruments,
    IReadOnlyList<NotScored> NotScored,
    IReadOnlyList<string> BoneFactors,
    IReadOnlyList<string> CalciumFactors,
    CalciumIntake? CalciumIntake)
{
    /// <summary>A tool is flagged, or would be whatever the missing answer is.</summary>
    public bool AnyFlagged => Instruments.Any(tool => tool.Flagged) || NotScored.Any(tool => tool.Flagged == true);

    public bool GuidelineAge => BoneFactors.Contains(Scoring.BoneFactors.GuidelineAge);

    public bool DiagnosedOrTreated => Treatment.IsDiagnosedOrTreated(Answers);

    /// <summary>Whether a tool gave a score or a range.</summary>
    public bool Used(string id) =>
        Instruments.Any(tool => tool.Id == id) || NotScored.Any(tool => tool.Id == id && tool.Range is not null);
}
