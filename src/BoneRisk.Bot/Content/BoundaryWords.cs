namespace BoneRisk.Bot.Content;

/// <summary>One thing that the bot must not answer: how it is known, and what is said instead.</summary>
/// <param name="Category">As the reply contract names it; several entries may share one.</param>
/// <param name="Disposition">How soon, and by whom, as the reply contract spells it.</param>
/// <param name="IsGrave">Whether to miss it would be worse than to take something else for it.</param>
/// <param name="Reply">What is said; the region's numbers are filled in.</param>
/// <param name="Patterns">What people type; empty where a reader of its own finds it.</param>
public sealed record BoundaryWords(
    string Id, string Category, string Disposition, bool IsGrave, string Reply, IReadOnlyList<string> Patterns,
    string Source, string Evidence);
