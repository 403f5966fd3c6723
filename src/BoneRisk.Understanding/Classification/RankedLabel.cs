namespace BoneRisk.Understanding;

/// <summary>One label of a classification.</summary>
/// <param name="Label">The label.</param>
/// <param name="Probability">The chance that it is the right one if any is, from 0 to 1; over all labels they make 1.</param>
public sealed record RankedLabel(string Label, double Probability);
