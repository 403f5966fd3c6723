using System.Numerics;

namespace BoneRisk.Understanding;

/// <summary>Finds the known word that a misspelt one was meant to be.</summary>
internal sealed class Speller
{
    private const int ShortestTyped = 3;
    private const int ShortestKnown = 4;
    private const int MostEdits = 2;

    private readonly Dictionary<char, List<(KnownWord Word, uint Letters)>> _byFirst = [];

    public Speller(IEnumerable<KnownWord> words)
    {
        foreach (var word in words.Where(w => w.Text.Length >= ShortestKnown).OrderBy(w => w.Text, StringComparer.Ordinal))
        {
            if (!_byFirst.TryGetValue(word.Text[0], out var list))
                _byFirst.Add(word.Text[0], list = []);
            list.Add((word, Letters(word.Text)));
        }
    }

    /// <summary>The word nearest to an unknown one, the most used of equals; null when none is near.</summary>
    public KnownWord? Nearest(string typed)
    {
        if (typed.Length < ShortestTyped || !_byFirst.TryGetValue(typed[0], out var candidates))
            return null;
        KnownWord? best = null;
        var (limit, letters) = (Limit(typed.Length + 1), Letters(typed));
        foreach (var (word, known) in candidates)
        {
            var allowed = Math.Min(limit, Limit(word.Text.Length));
            // An edit changes at most two of the letters that occur; this is quicker to see than the edits.
            if (Math.Abs(word.Text.Length - typed.Length) > allowed || BitOperations.PopCount(letters ^ known) > 2 * allowed)
                continue;
            var edits = Edits(typed, word.Text, allowed);
            if (edits < limit || (edits == limit && word.Uses > (best?.Uses ?? 0)))
                (best, limit) = (word, edits);
        }

        return best;
    }

    private static int Edits(string typed, string known, int allowed)
    {
        var edits = 1;
        while (edits <= allowed && !EditDistance.Within(typed, known, edits))
            edits++;
        return edits <= allowed ? edits : int.MaxValue;
    }

    private static int Limit(int length) => length < 7 ? 1 : MostEdits;

    private static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var c in word)
            letters |= 1u << (c % 32);
        return letters;
    }
}
