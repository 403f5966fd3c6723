namespace BoneRisk.Scoring;

/// <summary>A finding that calls for somebody, and how soon.</summary>
internal sealed record DispositionRule(
    string Id, Func<ReportFacts, bool> Applies, Disposition Level, RuleSource Source);
