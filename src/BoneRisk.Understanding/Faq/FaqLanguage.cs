namespace BoneRisk.Understanding;

/// <summary>What the search knows of the subject beside its topics.</summary>
/// <param name="Groups">What its words have to do with each other.</param>
/// <param name="OutOfScope">What people type that no topic is about.</param>
public sealed record FaqLanguage(WordGroups Groups, IReadOnlyList<string> OutOfScope)
{
    /// <summary>Nothing known.</summary>
    public static FaqLanguage None { get; } = new(WordGroups.None, []);
}
