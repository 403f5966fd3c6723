using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>One phrase of a rule, ready to be looked for.</summary>
internal sealed class Phrase
{
    private const int WidestGap = 3;
    private const int MostIntensifiers = 2;
    private const int MostOwners = 2;
    private static readonly string[] Gap = ["*"];

    /// <summary>Words that may stand inside any phrase: "chest is really tight".</summary>
    private static readonly FrozenSet<string> Intensifiers = WordTable.Set(
        "really very so quite bit still all just right properly pretty extremely completely suddenly totally fully like absolutely bloody a even actually also both rather now");

    private readonly string[][] _parts;

    public Phrase(int rule, string text)
    {
        Rule = rule;
        _parts = Parts(text);
        Words = [.. _parts.SelectMany(part => part)];
    }

    public int Rule { get; }

    /// <summary>All its words, alternatives included.</summary>
    public IReadOnlyList<string> Words { get; }

    public IReadOnlyList<string> FirstWords => _parts[0];

    public bool IsEmpty => _parts.Length == 0 || _parts[0] == Gap;

    /// <summary>A single word is taken letter by letter: "strokes" the cat is no stroke.</summary>
    public bool IsOneWord => _parts.Length == 1;

    /// <summary>The end of the phrase when it stands at a place; 0 when it does not.</summary>
    public int EndAt(List<Word> words, int at, Func<string, string, bool> matches) => End(words, at, 0, matches);

    private static string[][] Parts(string text)
    {
        List<string[]> parts = [];
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Part))
        {
            if (part is ["not"] && parts is [.., [var verb]] && WordReader.Joins(verb))
                parts[^1] = [WordReader.Joined(verb)];
            else if (part.Length > 0)
                parts.Add(part);
        }

        return [.. parts];
    }

    private static string[] Part(string text) => text == "*"
        ? Gap
        : [.. text.Split('|').SelectMany(word => WordReader.Read(word)).Select(word => word.Text).Where(word => word.Length > 0)];

    private int End(List<Word> words, int at, int part, Func<string, string, bool> matches)
    {
        for (; part < _parts.Length; part++)
        {
            if (_parts[part] == Gap)
                return EndAfterGap(words, at, part + 1, matches);
            if (part > 0)
                at = SkipIntensifiers(words, at, part);
            if (part > 0 && _parts[part] is [SameWord.My])
            {
                at = SkipOwners(words, at);
                continue;
            }

            if (at >= words.Count || (part > 0 && words[at].Break >= Break.Strong) || !IsOne(words[at].Text, part, matches))
                return 0;
            at++;
        }

        return at;
    }

    private int SkipIntensifiers(List<Word> words, int at, int part)
    {
        for (var skipped = 0; skipped < MostIntensifiers && at < words.Count; skipped++, at++)
        {
            if (!Intensifiers.Contains(words[at].Text) || _parts[part].Contains(words[at].Text) || words[at].Break >= Break.Strong)
                break;
        }

        return at;
    }

    /// <summary>"lift arm", "lift his arm" and "lift my left arm" are all "lift my arm".</summary>
    private static int SkipOwners(List<Word> words, int at)
    {
        for (var skipped = 0; skipped < MostOwners && at < words.Count && words[at].Break < Break.Strong; skipped++, at++)
        {
            if (!SameWord.IsOwner(words[at].Text) && !SameWord.IsSide(words[at].Text))
                break;
        }

        return at;
    }

    private bool IsOne(string typed, int part, Func<string, string, bool> matches) =>
        Array.Exists(_parts[part], known => matches(typed, known));

    /// <summary>A gap may hold the end of a sentence, but not of a question: "I fell. My hip is agony".</summary>
    private int EndAfterGap(List<Word> words, int at, int part, Func<string, string, bool> matches)
    {
        if (part >= _parts.Length)
            return at;
        var last = words.Count - 1;
        for (var gap = 0; gap <= WidestGap && at + gap < last && words[at + gap].Break != Break.Question; gap++)
        {
            if (EndFrom(words, at + gap, part, matches) is > 0 and var end)
                return end;
        }

        return 0;
    }

    /// <summary>The word after a gap may open a sentence; the words after it may not.</summary>
    private int EndFrom(List<Word> words, int at, int part, Func<string, string, bool> matches)
    {
        if (_parts[part] == Gap)
            return EndAfterGap(words, at, part + 1, matches);
        if (_parts[part] is [SameWord.My])
            return End(words, at, part, matches);
        return IsOne(words[at].Text, part, matches) ? End(words, at + 1, part + 1, matches) : 0;
    }
}
