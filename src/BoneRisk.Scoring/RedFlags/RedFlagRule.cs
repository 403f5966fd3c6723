namespace BoneRisk.Scoring;

/// <summary>How soon a symptom needs somebody, whatever else is known.</summary>
internal sealed record RedFlagRule(string Id, Disposition Base, RuleSource Source);
