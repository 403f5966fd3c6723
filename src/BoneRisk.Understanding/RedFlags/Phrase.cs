using System.Globalization;

namespace BoneRisk.Understanding;

/// <summary>
/// One phrase of a rule, ready to be looked for: a word sequence, or several that stand near each other in any order
/// (<c>@chest &amp; @pain</c> in one sentence, <c>@fall &amp;&amp; @hip</c> also across sentences). A part with a
/// <c>^</c> before it may lie in the past.
/// </summary>
internal sealed class Phrase
{
    private const int NearInSentence = 10;
    private const int NearAcross = 25;
    private readonly Sequence[] _parts;
    private readonly bool[] _background;
    private readonly int[] _classes;
    private readonly int _within;
    private readonly bool _across;

    public Phrase(int rule, string text, LexiconBuilder lexicon)
    {
        Rule = rule;
        IsOnlyAsked = text.StartsWith("?? ", StringComparison.Ordinal);
        IsDoubtful = IsOnlyAsked || text.StartsWith("? ", StringComparison.Ordinal);
        text = text.TrimStart('?');
        _across = text.Contains("&&", StringComparison.Ordinal);
        _within = _across ? NearAcross : NearInSentence;
        if (text.IndexOf('~') is > 0 and var mark)
        {
            _within = int.Parse(text.AsSpan(mark + 1), CultureInfo.InvariantCulture);
            text = text[..mark];
        }

        string[] parts = text.Split('&', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        _background = [.. parts.Select(p => p[0] == '^')];
        _parts = [.. parts.Select(p => new Sequence(p.TrimStart('^'), lexicon))];
        _classes = [.. _parts.SelectMany(p => p.Classes).Distinct()];
    }

    public int Rule { get; }

    /// <summary>Whether it is asked about unless the message says that it is new.</summary>
    public bool IsDoubtful { get; }

    /// <summary>Whether it is asked about and never raised by itself: a net under the other phrases.</summary>
    public bool IsOnlyAsked { get; }

    public bool IsEmpty => _parts.Length == 0 || Array.Exists(_parts, p => p.IsEmpty);

    /// <summary>A single word is taken letter by letter: "strokes" the cat is no stroke.</summary>
    public bool IsOneWord => _parts is [{ IsOneWord: true }];

    public int First => _parts[0].First;

    /// <summary>How many sequences have to stand near each other.</summary>
    public int Count => _parts.Length;

    /// <summary>Whether a part may lie in the past: "I had cancer years ago, and now my legs are weak".</summary>
    public bool IsBackground(int part) => _background[part];

    /// <summary>Whether all that it needs stands somewhere in the text.</summary>
    public bool MayStand(KnownText text)
    {
        foreach (var wordClass in _classes)
        {
            if (!text.Has(wordClass))
                return false;
        }

        return true;
    }

    /// <summary>The places of its parts when it stands at a place; empty when it does not.</summary>
    public void Match(KnownText text, int at, List<Piece> pieces)
    {
        var end = _parts[0].EndAt(text, at, pieces);
        if (end == 0)
            return;
        if (IsOneWord && end == at + 1 && text.IsPlural(at))
        {
            pieces.Clear();
            return;
        }

        for (var i = 1; i < _parts.Length; i++)
        {
            if (!Nearest(text, at, end, i, pieces))
            {
                pieces.Clear();
                return;
            }
        }
    }

    private bool Nearest(KnownText text, int start, int end, int index, List<Piece> pieces)
    {
        for (var step = 0; step <= _within; step++)
        {
            if (Stands(text, end + step, start, index, pieces) || (step > 0 && Stands(text, start - step, start, index, pieces)))
                return true;
        }

        return false;
    }

    private bool Stands(KnownText text, int at, int from, int index, List<Piece> pieces)
    {
        if (at < 0 || at >= text.Count || !(_across ? text.NoQuestionBetween(at, from) : text.SameSentence(at, from)))
            return false;
        var before = pieces.Count;
        var end = _parts[index].EndAt(text, at, pieces);
        if (end == 0)
            return false;
        for (var i = 0; i < before; i++)
        {
            if (pieces[i].Start < end && at < pieces[i].End)
            {
                pieces.RemoveRange(before, pieces.Count - before);
                return false;
            }
        }

        for (var i = before; i < pieces.Count; i++)
            pieces[i] = pieces[i] with { Part = index };
        return true;
    }
}
