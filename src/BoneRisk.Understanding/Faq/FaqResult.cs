namespace BoneRisk.Understanding;

/// <summary>What the FAQ has for a question.</summary>
/// <param name="Outcome">What to do with it.</param>
/// <param name="Topics">At most three topics, best first.</param>
public sealed record FaqResult(FaqOutcome Outcome, IReadOnlyList<RankedTopic> Topics);
