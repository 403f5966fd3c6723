using BoneRisk.Understanding;

namespace BoneRisk.Bot.Content;

/// <summary>What the bot must not answer, from <c>dialogs/boundaries.yaml</c>.</summary>
/// <param name="Classes">Words by class name, for the patterns.</param>
/// <param name="Replies">In order of precedence.</param>
/// <param name="Examples">What people type, by category; null for near misses.</param>
public sealed record BoundaryBook(
    IReadOnlyDictionary<string, string> Classes, IReadOnlyList<BoundaryWords> Replies, IReadOnlyList<LabelledText> Examples);
