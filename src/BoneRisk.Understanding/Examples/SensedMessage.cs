namespace BoneRisk.Understanding;

/// <summary>What a message sounds like, as far as one group of labels goes.</summary>
/// <param name="Score">How sure it is that it belongs to the group: above 0 rather yes, 1 and more surely.</param>
/// <param name="Label">The group's likeliest label.</param>
internal sealed record SensedMessage(float Score, string Label);
