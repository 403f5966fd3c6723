namespace BoneRisk.Understanding;

/// <summary>A wish to change an answer.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Value">What it shall be, as typed; null when that was not said.</param>
public sealed record ChangeRead(string Question, string? Value);
