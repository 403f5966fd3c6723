namespace BoneRisk.Understanding;

/// <summary>Parts that follow each other, with gaps where a star says so.</summary>
internal sealed class Sequence
{
    private const int GapOfOneStar = 3;
    private const int MostIntensifiers = 2;
    private const int MostOwners = 2;
    private const int OwnersPart = -1;
    private readonly Part[] _parts;
    private readonly int _intensifier;
    private readonly int _notBefore = -1;
    private readonly int _notAfter = -1;

    public Sequence(string text, LexiconBuilder lexicon)
    {
        _intensifier = lexicon.Class(Intensifiers);
        List<Part> parts = [];
        var gap = 0;
        foreach (var word in Words(text))
        {
            if (word == "*")
                gap += GapOfOneStar;
            else if (word[0] == '-' && parts.Count == 0)
                _notBefore = lexicon.Class(word[1..]);
            else if (word[0] == '-')
                _notAfter = lexicon.Class(word[1..]);
            else
            {
                parts.Add(new(word == SameWord.My && parts.Count > 0 ? OwnersPart : lexicon.Class(word), parts.Count > 0 ? gap : 0));
                gap = 0;
            }
        }

        _parts = [.. parts];
    }

    /// <summary>Words that may stand inside any phrase: "chest is really tight".</summary>
    private const string Intensifiers =
        "really|very|so|quite|bit|still|all|just|right|properly|pretty|extremely|completely|suddenly|totally|fully|like|absolutely|bloody|a|even|actually|also|both|rather|now|feeling|feels|been|kind|sort|of|dead|proper|well|awful|fucking|flipping|ever|at";

    public bool IsEmpty => _parts.Length == 0;

    public bool IsOneWord => _parts.Length == 1;

    public int First => _parts[0].Class;

    public IEnumerable<int> Classes => _parts.Where(p => p.Class >= 0).Select(p => p.Class);

    /// <summary>Where it ends when it stands at a place, with the places of its parts; 0 when it does not.</summary>
    public int EndAt(KnownText text, int at, List<Piece> pieces)
    {
        if (_notBefore >= 0 && at > 0 && text.Is(at - 1, _notBefore) && text.Words[at].Break < Break.Strong)
            return 0;
        var before = pieces.Count;
        var end = End(text, at, 0, pieces);
        if (end > 0 && _notAfter >= 0 && text.Is(end, _notAfter) && text.Words[end].Break < Break.Strong)
            end = 0;
        if (end == 0)
            pieces.RemoveRange(before, pieces.Count - before);
        return end;
    }

    /// <summary>"is not" is read as "isnt", so a phrase that says "is not" means that as well.</summary>
    private static List<string> Words(string text)
    {
        List<string> words = [];
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "not" && words is [.., var verb] && WordReader.Joins(verb))
                words[^1] = WordReader.Joined(verb);
            else
                words.Add(word);
        }

        return words;
    }

    private int End(KnownText text, int at, int part, List<Piece> pieces)
    {
        for (; part < _parts.Length; part++)
        {
            if (_parts[part].Gap > 0)
                return EndAfterGap(text, at, part, pieces);
            if (part > 0)
                at = SkipIntensifiers(text, at, part);
            if (!Take(text, ref at, part, part > 0, pieces))
                return 0;
        }

        return at;
    }

    private bool Take(KnownText text, ref int at, int part, bool inside, List<Piece> pieces)
    {
        if (_parts[part].Class == OwnersPart)
        {
            for (var skipped = 0; skipped < MostOwners && at < text.Count && text.IsOwner(at); skipped++)
                at++;
            return true;
        }

        if (at >= text.Count || (inside && text.Words[at].Break >= Break.Strong))
            return false;
        var end = text.EndOf(at, _parts[part].Class);
        if (end == 0)
            return false;
        pieces.Add(new(at, end));
        at = end;
        return true;
    }

    private int SkipIntensifiers(KnownText text, int at, int part)
    {
        var wanted = _parts[part].Class;
        for (var skipped = 0; skipped < MostIntensifiers && at < text.Count; skipped++, at++)
        {
            if (!text.Is(at, _intensifier) || text.Words[at].Break >= Break.Strong || (wanted >= 0 && text.EndOf(at, wanted) > 0))
                break;
        }

        return at;
    }

    /// <summary>A gap may hold the end of a sentence, but not of a question: "I fell. My hip is agony".</summary>
    private int EndAfterGap(KnownText text, int from, int part, List<Piece> pieces)
    {
        for (var gap = 0; gap <= _parts[part].Gap && from + gap < text.Count && text.Words[from + gap].Break != Break.Question; gap++)
        {
            var (at, before) = (from + gap, pieces.Count);
            // The word after a gap may open a sentence; the words after it may not.
            if (Take(text, ref at, part, false, pieces) && End(text, at, part + 1, pieces) is > 0 and var end)
                return end;
            pieces.RemoveRange(before, pieces.Count - before);
        }

        return 0;
    }

    private readonly record struct Part(int Class, int Gap);
}

/// <summary>Where one part of a phrase stands.</summary>
/// <param name="Part">Which sequence of the phrase it belongs to.</param>
internal readonly record struct Piece(int Start, int End, int Part = 0);
