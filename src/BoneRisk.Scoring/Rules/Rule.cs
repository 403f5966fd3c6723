namespace BoneRisk.Scoring;

/// <summary>One fact that is looked for in the answers. Unknown answers never make it true.</summary>
internal sealed record Rule(string Id, Func<Answers, Region, bool> Applies, RuleSource Source);
