namespace BoneRisk.Understanding;

/// <summary>What phrases share: named classes of words, and everyday expressions that only sound like one.</summary>
/// <param name="Words">
/// Word classes by name; a phrase calls one by <c>@name</c>. A member is a word, a word sequence, or <c>@</c> and another class.
/// </param>
/// <param name="Harmless">Phrases whose words no other phrase may use where they stand ("chest of drawers").</param>
public sealed record PhraseBook(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Words, IReadOnlyList<string> Harmless)
{
    /// <summary>No classes and no expressions.</summary>
    public static PhraseBook Empty { get; } = new(new Dictionary<string, IReadOnlyList<string>>(), []);
}
