using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Word sequences that can be taken off one end of a message, by the word at that end, so that few are compared.</summary>
/// <param name="sequences">Parted by bars.</param>
/// <param name="closing">Whether they close a message rather than open it.</param>
internal sealed class EndWords(string sequences, bool closing)
{
    private readonly FrozenDictionary<string, string[][]> _byEnd = WordTable.Sequences(sequences)
        .Where(s => s.Length > 0)
        .GroupBy(s => closing ? s[^1] : s[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(s => s.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>How many words the longest sequence takes off; 0 for none. It never takes the whole message.</summary>
    public int Longest(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty || !_byEnd.TryGetValue(closing ? words[^1] : words[0], out var sequences))
            return 0;
        foreach (var sequence in sequences)
        {
            if (sequence.Length < words.Length && (closing ? words.EndsWith(sequence) : words.StartsWith(sequence)))
                return sequence.Length;
        }

        return 0;
    }
}
