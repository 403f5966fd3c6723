using System.Runtime.InteropServices;

namespace BoneRisk.Understanding;

/// <summary>
/// Finds known words near a typed one without comparing it to all of them: both are cut short by one or two letters
/// in every way, and meet where the cuts are the same.
/// </summary>
internal sealed class Slips
{
    private const int LongestWord = 18;
    private readonly Dictionary<ulong, List<string>> _byCut = [];

    public Slips(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var limit = Typos.LimitForPhrases(word.Length);
            if (limit == 0 || word.Length > LongestWord)
                continue;
            foreach (var cut in Cuts(word, limit))
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_byCut, cut, out _);
                known ??= new(1);
                if (known.Count == 0 || known[^1] != word)
                    known.Add(word);
            }
        }
    }

    /// <summary>The nearest known words; several when they are equally near.</summary>
    public IReadOnlyList<string> For(string typed)
    {
        if (typed.Length > LongestWord || Typos.IsRealWord(typed))
            return [];
        List<string>? found = null;
        var nearest = int.MaxValue;
        foreach (var cut in Cuts(typed, Typos.LimitForPhrases(typed.Length + 1)))
        {
            if (!_byCut.TryGetValue(cut, out var candidates))
                continue;
            foreach (var known in candidates)
            {
                var distance = Distance(typed, known);
                if (distance == int.MaxValue || distance > nearest || found?.Contains(known) == true)
                    continue;
                if (distance < nearest)
                    found = [];
                nearest = distance;
                found!.Add(known);
            }
        }

        return found ?? [];
    }

    private static int Distance(string typed, string known)
    {
        var limit = Typos.LimitForPhrases(known.Length);
        return Typos.Match(typed, known, 1) && limit >= 1 ? 1 : Typos.Match(typed, known, limit) ? 2 : int.MaxValue;
    }

    /// <summary>Hashes of a word without none, one or two of its letters.</summary>
    private static List<ulong> Cuts(string word, int limit)
    {
        var cuts = new List<ulong>(limit == 2 ? word.Length * (word.Length + 1) / 2 + 1 : word.Length + 1) { Hash(word, -1, -1) };
        for (var i = 0; limit > 0 && i < word.Length; i++)
        {
            cuts.Add(Hash(word, i, -1));
            for (var j = i + 1; limit > 1 && j < word.Length; j++)
                cuts.Add(Hash(word, i, j));
        }

        return cuts;
    }

    private static ulong Hash(string word, int without, int andWithout)
    {
        var hash = 14695981039346656037UL;
        for (var i = 0; i < word.Length; i++)
        {
            if (i != without && i != andWithout)
                hash = (hash ^ word[i]) * 1099511628211UL;
        }

        return hash;
    }
}
