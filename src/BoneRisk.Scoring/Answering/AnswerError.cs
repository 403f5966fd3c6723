namespace BoneRisk.Scoring;

/// <summary>One thing wrong with the answers as sent.</summary>
/// <param name="Field">Question id, or a part of it such as <c>calciumServings.milk</c>.</param>
/// <param name="Reason">A plain sentence with the allowed values. It never repeats the value that was sent.</param>
public sealed record AnswerError(string Field, string Reason);
