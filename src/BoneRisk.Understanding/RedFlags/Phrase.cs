using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>One phrase of a rule, ready to be looked for.</summary>
internal sealed class Phrase
{
    private const int WidestGap = 3;
    private const int MostIntensifiers = 2;

    /// <summary>Words that may stand inside any phrase: "chest is really tight".</summary>
    private static readonly FrozenSet<string> Intensifiers = WordTable.Set(
        "really very so quite bit still all just right properly pretty extremely completely suddenly totally fully like absolutely bloody");

    private readonly string[] _words;

    public Phrase(int rule, string text)
    {
        Rule = rule;
        _words = [.. Parts(text)];
    }

    public int Rule { get; }

    public IReadOnlyList<string> Words => _words;

    public bool IsEmpty => _words.Length == 0 || _words[0] == "*";

    /// <summary>The end of the phrase when it stands at a place; 0 when it does not.</summary>
    public int EndAt(List<Word> words, int at, Func<string, string, bool> matches) => End(words, at, 0, matches);

    private int End(List<Word> words, int at, int part, Func<string, string, bool> matches)
    {
        for (; part < _words.Length; part++, at++)
        {
            if (_words[part] == "*")
                return EndAfterGap(words, at, part + 1, matches);
            for (var skipped = 0; part > 0 && skipped < MostIntensifiers && at < words.Count; skipped++, at++)
            {
                if (!Intensifiers.Contains(words[at].Text) || words[at].Text == _words[part] || words[at].Break >= Break.Strong)
                    break;
            }

            if (at >= words.Count || (part > 0 && words[at].Break >= Break.Strong) || !matches(words[at].Text, _words[part]))
                return 0;
        }

        return at;
    }

    private int EndAfterGap(List<Word> words, int at, int part, Func<string, string, bool> matches)
    {
        if (part >= _words.Length)
            return at;
        for (var gap = 0; gap <= WidestGap && at + gap < words.Count && (words[at + gap].Break < Break.Strong); gap++)
        {
            if (End(words, at + gap, part, matches) is > 0 and var end)
                return end;
        }

        return 0;
    }

    private static IEnumerable<string> Parts(string text)
    {
        var pieces = text.Split('*');
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i > 0)
                yield return "*";
            foreach (var word in WordReader.Read(pieces[i]))
            {
                if (word.Text.Length > 0)
                    yield return word.Text;
            }
        }
    }
}
