namespace BoneRisk.Understanding;

/// <summary>One example to learn from.</summary>
/// <param name="Text">As somebody might type it.</param>
/// <param name="Label">What it means; null when it means none of the labels: the example is out of scope.</param>
public sealed record LabelledText(string Text, string? Label);
