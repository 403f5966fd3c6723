namespace BoneRisk.Understanding;

/// <summary>What a classifier makes of a text.</summary>
/// <param name="Labels">The likeliest labels, best first.</param>
/// <param name="OutOfScope">The chance that none of all labels fits, from 0 to 1.</param>
public sealed record Classification(IReadOnlyList<RankedLabel> Labels, double OutOfScope);
