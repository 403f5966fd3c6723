namespace BoneRisk.Scoring;

/// <summary>A next step or a limit, and when a report holds it.</summary>
internal sealed record ReportLine(string Id, Func<ReportFacts, bool> Applies, RuleSource Source);
