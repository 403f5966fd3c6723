namespace BoneRisk.Understanding;

/// <summary>A text as a classifier reads it.</summary>
/// <param name="Words">Its words in order; numbers as signs of what they look like.</param>
/// <param name="Kinds">The keys of the kinds that its words and phrases belong to.</param>
internal sealed record ReadText(List<KnownWord> Words, List<ulong> Kinds)
{
    /// <summary>The stems that say what the text is about, each once.</summary>
    public List<string> Telling { get; } = [.. Words.Where(w => w.IsTelling).Select(w => w.Stem).Distinct()];
}
