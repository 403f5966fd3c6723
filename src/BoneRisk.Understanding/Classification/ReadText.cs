namespace BoneRisk.Understanding;

/// <summary>A text as a classifier reads it.</summary>
/// <param name="Words">Its words in order; numbers as signs of what they look like.</param>
/// <param name="Kinds">The keys of the kinds that its words and phrases belong to.</param>
internal sealed record ReadText(List<KnownWord> Words, List<ulong> Kinds)
{
    /// <summary>The stems that say what the text is about, each once.</summary>
    public List<string> Telling { get; } = TellingOf(Words);

    private static List<string> TellingOf(List<KnownWord> words)
    {
        var telling = new List<string>(words.Count);
        foreach (var word in words)
        {
            if (word.IsTelling && !telling.Contains(word.Stem))
                telling.Add(word.Stem);
        }

        return telling;
    }
}
