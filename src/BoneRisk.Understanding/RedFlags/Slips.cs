namespace BoneRisk.Understanding;

/// <summary>
/// Finds known words near a typed one without comparing it to all of them: both are cut short by a letter in every
/// way, long known words by two, and meet where the cuts are the same.
/// </summary>
internal sealed class Slips
{
    private const int LongestWord = 18;
    private const int CutTwice = 10;
    private const int Buckets = 1 << 16;
    private readonly int[] _first = new int[Buckets];
    private readonly List<(uint Cut, int Next, string Word)> _entries = new(Buckets) { default };

    public Slips(IEnumerable<string> words)
    {
        Span<uint> cuts = stackalloc uint[LongestWord * LongestWord];
        foreach (var word in words)
        {
            if (Typos.LimitForPhrases(word.Length) == 0 || word.Length > LongestWord)
                continue;
            foreach (var cut in cuts[..Cut(word, word.Length >= CutTwice, cuts)])
                Add(cut, word);
        }
    }

    /// <summary>The nearest known words; several when they are equally near.</summary>
    public IReadOnlyList<string> For(string typed)
    {
        if (typed.Length > LongestWord || Typos.IsRealWord(typed))
            return [];
        List<string>? found = null;
        var nearest = int.MaxValue;
        Span<uint> cuts = stackalloc uint[LongestWord + 1];
        foreach (var cut in cuts[..Cut(typed, false, cuts)])
        {
            for (var at = _first[cut % Buckets]; at != 0; at = _entries[at].Next)
            {
                if (_entries[at].Cut != cut || found?.Contains(_entries[at].Word) == true)
                    continue;
                var distance = Distance(typed, _entries[at].Word);
                if (distance == int.MaxValue || distance > nearest)
                    continue;
                if (distance < nearest)
                    found = [];
                nearest = distance;
                found!.Add(_entries[at].Word);
            }
        }

        return found ?? [];
    }

    private static int Distance(string typed, string known)
    {
        var limit = Typos.LimitForPhrases(known.Length);
        return Typos.Match(typed, known, 1) ? 1 : Typos.Match(typed, known, limit) ? 2 : int.MaxValue;
    }

    private void Add(uint cut, string word)
    {
        ref var first = ref _first[cut % Buckets];
        _entries.Add((cut, first, word));
        first = _entries.Count - 1;
    }

    /// <summary>Hashes of a word whole, and without one or two of its letters; a double letter is cut once.</summary>
    private static int Cut(string word, bool twice, Span<uint> cuts)
    {
        var count = 0;
        cuts[count++] = Hash(word, -1, -1);
        for (var i = 0; i < word.Length; i++)
        {
            if (i > 0 && word[i] == word[i - 1])
                continue;
            cuts[count++] = Hash(word, i, -1);
            for (var j = i + 1; twice && j < word.Length; j++)
                cuts[count++] = Hash(word, i, j);
        }

        return count;
    }

    private static uint Hash(string word, int without, int andWithout)
    {
        var hash = 2166136261U;
        for (var i = 0; i < word.Length; i++)
        {
            if (i != without && i != andWithout)
                hash = (hash ^ word[i]) * 16777619U;
        }

        return hash;
    }
}
