using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>
/// A family of wordings in one line: <c>speak|talk to (a) (real|live) person|human</c>. A bar parts alternatives,
/// brackets make words optional, angle brackets hold alternatives of several words, <c>*</c> stands for up to five words, <c>#</c> for any number and <c>2+</c>
/// for a number of at least two.
/// </summary>
internal sealed class WordPattern(string text)
{
    private const int WidestGap = 5;
    private const int MostLittleWords = 2;

    /// <summary>They may stand inside a phrase that is looked for in a sentence: "broke my left wrist".</summary>
    private static readonly FrozenSet<string> LittleWords = WordTable.Set(
        "a an the my me our really very still just also both actually ever own left right lower upper bloody now currently daily any some regular");

    /// <summary>A gap never runs over one of these: another statement begins there.</summary>
    private static readonly FrozenSet<string> NeverInGap = WordTable.Set("i im ive id but");

    private readonly WordPatternPart[] _parts = WordPatternPart.ReadAll(text);
    private string[]? _first;
    private (int Shortest, int Longest)? _length;

    /// <summary>Whether it would match nothing at all.</summary>
    public bool IsEmpty => _parts.All(p => p.Optional || p.Gap);

    /// <summary>The words that it may begin with; <see cref="WordPatternPart.AnyNumber"/> for a number.</summary>
    public IEnumerable<string> FirstWords =>
        _parts.Take(1 + Array.FindIndex(_parts, p => !p.Optional)).SelectMany(p => p.Alternatives).Select(words => words[0]);

    /// <summary>Every word in it.</summary>
    public IEnumerable<string> Words => _parts.SelectMany(p => p.Alternatives).SelectMany(words => words);

    /// <summary>Whether it can be the whole of some words, going by their number and the first of them: most patterns cannot.</summary>
    /// <param name="words">Words, numbers in digits.</param>
    public bool MayBe(ReadOnlySpan<string> words)
    {
        var (shortest, longest) = _length ??= (_parts.Sum(p => p.Shortest), _parts.Sum(p => p.Gap ? WidestGap : p.Longest));
        if (words.Length < shortest || words.Length > longest || words.IsEmpty)
            return words.Length >= shortest && words.Length <= longest;
        _first ??= _parts.TakeWhile(p => p.Optional).Any(p => p.Gap) || FirstWords.Contains(WordPatternPart.AnyNumber) ? [] : [.. FirstWords.Distinct()];
        foreach (var first in _first)
        {
            if (WordPatternPart.IsSlip(words[0], first))
                return true;
        }

        return _first.Length == 0;
    }

    /// <summary>Whether it is the whole of some words.</summary>
    /// <param name="words">Words, numbers in digits.</param>
    /// <param name="typos">Whether long words may be misspelt.</param>
    public bool IsWhole(ReadOnlySpan<string> words, bool typos) =>
        End(new(words, [], typos, whole: true), 0, 0, afterGap: false) >= 0;

    /// <summary>Where it ends when it stands at a place of a sentence; 0 when it does not.</summary>
    /// <param name="words">Words, numbers in digits.</param>
    /// <param name="breaks">What stands before each word.</param>
    /// <param name="at">The place.</param>
    public int EndAt(ReadOnlySpan<string> words, ReadOnlySpan<Break> breaks, int at) =>
        Math.Max(0, End(new(words, breaks, typos: false, whole: false), at, 0, afterGap: false));

    private int End(Sentence s, int at, int part, bool afterGap)
    {
        if (part == _parts.Length)
            return !s.Whole || at == s.Words.Length ? at : -1;
        var next = _parts[part];
        if (next.Gap)
            return EndAfterGap(s, at, part + 1);
        for (var (i, skipped) = (at, 0); i < s.Words.Length && (part == 0 || s.RunsOnAt(i, afterGap && i == at)); i++, skipped++)
        {
            foreach (var alternative in next.Alternatives)
            {
                if (next.Takes(alternative, s.Words[i..], s.Typos) is > 0 and var taken && s.IsUnbroken(i, taken)
                    && End(s, i + taken, part + 1, false) is >= 0 and var end)
                    return end;
            }

            if (s.Whole || part == 0 || skipped == MostLittleWords || !LittleWords.Contains(s.Words[i]))
                break;
        }

        return next.Optional ? End(s, at, part + 1, afterGap) : -1;
    }

    private int EndAfterGap(Sentence s, int at, int part)
    {
        if (part == _parts.Length)
            return EndOfGap(s, at);
        for (var i = at; i <= s.Words.Length && i <= at + WidestGap; i++)
        {
            if (i < s.Words.Length && !s.RunsOnAt(i, overComma: true))
                return -1;
            if (End(s, i, part, afterGap: true) is >= 0 and var end)
                return end;
            if (i < s.Words.Length && NeverInGap.Contains(s.Words[i]))
                return -1;
        }

        return -1;
    }

    /// <summary>A gap at the end of a pattern takes what it can.</summary>
    private static int EndOfGap(Sentence s, int at)
    {
        var end = at;
        while (end < s.Words.Length && end < at + WidestGap && s.RunsOnAt(end, overComma: false) && !NeverInGap.Contains(s.Words[end]))
            end++;
        return s.Whole && end < s.Words.Length ? -1 : end;
    }

    private readonly ref struct Sentence(ReadOnlySpan<string> words, ReadOnlySpan<Break> breaks, bool typos, bool whole)
    {
        private readonly ReadOnlySpan<Break> _breaks = breaks;

        public ReadOnlySpan<string> Words { get; } = words;

        public bool Typos { get; } = typos;

        public bool Whole { get; } = whole;

        /// <summary>Whether nothing stands between some words.</summary>
        public bool IsUnbroken(int at, int count) =>
            _breaks.Length == 0 || count < 2 || _breaks[(at + 1)..(at + count)].IndexOfAnyExcept(Break.None) < 0;

        /// <summary>Whether a phrase may run on at a word: not over the end of a sentence, and over a comma only from a gap.</summary>
        public bool RunsOnAt(int i, bool overComma) =>
            _breaks.Length == 0 || _breaks[i] == Break.None || (overComma && _breaks[i] == Break.Weak);
    }
}
