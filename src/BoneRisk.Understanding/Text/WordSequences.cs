using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Word sequences by their first word, so that a text is compared with few of them.</summary>
internal sealed class WordSequences(string sequences)
{
    private readonly FrozenDictionary<string, string[][]> _byFirst = WordTable.Sequences(sequences)
        .Where(s => s.Length > 0)
        .GroupBy(s => s[0])
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>The sequences that begin with a word; none most of the time.</summary>
    public ReadOnlySpan<string[]> From(string word) => _byFirst.TryGetValue(word, out var found) ? found : [];
}
