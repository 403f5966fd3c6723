namespace BoneRisk.Understanding;

/// <summary>Every word that phrases are made of, found by its spelling, its plural, or a slip of the keys.</summary>
internal sealed class Lexicon
{
    /// <summary>Shorter words have too many neighbours.</summary>
    private const int ShortestSlip = 5;
    private readonly Dictionary<string, LexWord> _words;
    private readonly Slips _slips;

    public Lexicon(Dictionary<string, LexWord> words, int classes)
    {
        _words = words;
        Size = (classes + 63) >> 6;
        _slips = new(words.Keys);
    }

    /// <summary>How many <c>ulong</c> hold one bit for each class.</summary>
    public int Size { get; }

    /// <summary>The known word that a typed one stands for, and whether that is a plural put right.</summary>
    public (LexWord? Word, bool Plural) Find(string typed)
    {
        if (_words.TryGetValue(typed, out var word))
            return (word, false);
        if (SameWord.WithoutS(typed) is var one && one.Length < typed.Length && _words.TryGetValue(one, out word))
            return (word, true);
        return (typed.Length >= ShortestSlip ? FindSlip(typed) : null, false);
    }

    /// <summary>Only a word that no phrase holds is looked at further: "legs" is never "leg" where both are known.</summary>
    private LexWord? FindSlip(string typed)
    {
        var found = _slips.For(typed);
        if (found.Count <= 1)
            return found.Count == 0 ? null : _words[found[0]];
        var classes = new ulong[Size];
        List<Longer> longer = [];
        foreach (var known in found)
        {
            var word = _words[known];
            for (var i = 0; i < Size; i++)
                classes[i] |= word.Classes[i];
            longer.AddRange(word.Longer);
        }

        return new(found[0], classes, [.. longer]);
    }
}
