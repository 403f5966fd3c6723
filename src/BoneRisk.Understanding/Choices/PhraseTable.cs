namespace BoneRisk.Understanding;

/// <summary>A list of phrases that stand for the same thing; written as one string, parted by bars.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, string[][]> _byFirst;

    public PhraseTable(string phrases)
    {
        var all = WordTable.Sequences(phrases);
        _byFirst = all.Where(p => p.Length > 0).GroupBy(p => p[0]).ToDictionary(
            g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray(), StringComparer.Ordinal);
        Words = [.. all.SelectMany(p => p).Distinct()];
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>How many words of the text one of the phrases takes at a place; the longest counts, 0 is none.</summary>
    public int LengthAt(string[] words, int at)
    {
        if (!_byFirst.TryGetValue(words[at], out var phrases))
            return 0;
        foreach (var phrase in phrases)
        {
            if (words.AsSpan(at).StartsWith(phrase))
                return phrase.Length;
        }

        return 0;
    }
}
