namespace BoneRisk.Understanding;

/// <summary>A message with each word looked up once: which classes stand where.</summary>
internal sealed class KnownText
{
    private const int MostOwners = 2;
    private readonly LexWord?[] _known;
    private readonly bool[] _plural;
    private readonly int[] _sentence;
    private readonly int[] _question;
    private readonly List<(int End, int Class)>?[] _longer;
    private readonly ulong[] _all;

    public KnownText(List<Word> words, Lexicon lexicon)
    {
        Words = words;
        Count = words.Count - 1;
        (_known, _plural, _longer) = (new LexWord?[Count], new bool[Count], new List<(int, int)>?[Count]);
        (_sentence, _question) = (new int[words.Count], new int[words.Count]);
        _all = new ulong[lexicon.Size];
        for (var i = 0; i < words.Count; i++)
        {
            if (i < Count)
                (_known[i], _plural[i]) = lexicon.Find(words[i].Text);
            _sentence[i] = i == 0 ? 0 : _sentence[i - 1] + (words[i].Break >= Break.Strong ? 1 : 0);
            _question[i] = i == 0 ? 0 : _question[i - 1] + (words[i].Break == Break.Question ? 1 : 0);
        }

        for (var i = 0; i < Count; i++)
            FindLonger(i);
        Gather();
    }

    public List<Word> Words { get; }

    /// <summary>How many words there are, without the end mark.</summary>
    public int Count { get; }

    public LexWord? At(int i) => _known[i];

    public bool IsPlural(int i) => _plural[i];

    public IReadOnlyList<(int End, int Class)>? LongerAt(int i) => _longer[i];

    /// <summary>Whether a class stands anywhere.</summary>
    public bool Has(int wordClass) => (_all[wordClass >> 6] >> wordClass & 1) != 0;

    /// <summary>Whether a word belongs to a class by itself.</summary>
    public bool Is(int i, int wordClass) => i < Count && _known[i]?.Is(wordClass) == true;

    /// <summary>The end of a class at a place, the longest one; 0 where it does not stand.</summary>
    public int EndOf(int i, int wordClass)
    {
        if (i >= Count)
            return 0;
        var end = _known[i]?.Is(wordClass) == true ? i + 1 : 0;
        if (_longer[i] is { } longer)
        {
            foreach (var sequence in longer)
            {
                if (sequence.Class == wordClass && sequence.End > end)
                    end = sequence.End;
            }
        }

        return end;
    }

    public bool SameSentence(int i, int j) => _sentence[i] == _sentence[j];

    /// <summary>"have you fallen? hip protectors": what follows a question is another matter.</summary>
    public bool NoQuestionBetween(int i, int j) => _question[i] == _question[j];

    /// <summary>Takes words of a harmless expression out of reach.</summary>
    public void Mask(int from, int to)
    {
        for (var i = from; i < to; i++)
            (_known[i], _longer[i]) = (null, null);
        for (var i = Math.Max(0, from - 6); i < from; i++)
            _longer[i]?.RemoveAll(sequence => sequence.End > from);
    }

    /// <summary>Notes again which classes there are.</summary>
    public void Gather()
    {
        Array.Clear(_all);
        for (var i = 0; i < Count; i++)
        {
            if (_known[i] is { } word)
            {
                for (var k = 0; k < _all.Length; k++)
                    _all[k] |= word.Classes[k];
            }

            if (_longer[i] is not { } longer)
                continue;
            foreach (var (_, c) in longer)
                _all[c >> 6] |= 1UL << c;
        }
    }

    private void FindLonger(int i)
    {
        if (_known[i] is not { Longer.Length: > 0 } first)
            return;
        foreach (var (rest, wordClass) in first.Longer)
        {
            if (EndOfRest(i + 1, rest) is > 0 and var end)
                (_longer[i] ??= []).Add((end, wordClass));
        }
    }

    private int EndOfRest(int at, string[] rest)
    {
        foreach (var word in rest)
        {
            if (word == SameWord.My)
            {
                for (var skipped = 0; skipped < MostOwners && at < Count && IsOwner(at); skipped++)
                    at++;
                continue;
            }

            if (at >= Count || Words[at].Break >= Break.Strong
                || (Words[at].Text != word && _known[at]?.Text != word))
                return 0;
            at++;
        }

        return at;
    }

    /// <summary>"lift arm", "lift his arm" and "lift my left arm" are all "lift my arm".</summary>
    public bool IsOwner(int at) =>
        Words[at].Break < Break.Strong && (SameWord.IsOwner(Words[at].Text) || SameWord.IsSide(Words[at].Text));
}
