using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>All phrases by first word, and the words they are made of, so that a typo is looked up once a message.</summary>
internal sealed class PhraseIndex
{
    private readonly FrozenDictionary<string, Phrase[]> _byFirst;
    private readonly FrozenSet<string> _known;
    private readonly string[] _long;

    public PhraseIndex(IReadOnlyList<RedFlagPhrases> rules)
    {
        List<Phrase> phrases = [.. rules.SelectMany((rule, i) => rule.Phrases.Select(p => new Phrase(i, p))).Where(p => !p.IsEmpty)];
        _byFirst = phrases.GroupBy(p => p.Words[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _known = phrases.SelectMany(p => p.Words).ToFrozenSet(StringComparer.Ordinal);
        _long = [.. _known.Where(w => Typos.LimitForPhrases(w.Length) > 0).Order(StringComparer.Ordinal)];
    }

    /// <summary>Every place where a phrase stands.</summary>
    public List<Span> Find(List<Word> words)
    {
        var slips = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var spans = new List<Span>();
        bool Matches(string typed, string known) =>
            typed == known || (!_known.Contains(typed) && Array.IndexOf(Slips(slips, typed), known) >= 0);
        for (var i = 0; i < words.Count; i++)
        {
            var typed = words[i].Text;
            if (_byFirst.TryGetValue(typed, out var phrases))
                Add(spans, words, i, phrases, Matches);
            if (_known.Contains(typed))
                continue;
            foreach (var known in Slips(slips, typed))
            {
                if (_byFirst.TryGetValue(known, out phrases))
                    Add(spans, words, i, phrases, Matches);
            }
        }

        return spans;
    }

    private static void Add(List<Span> spans, List<Word> words, int at, Phrase[] phrases, Func<string, string, bool> matches)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.EndAt(words, at, matches) is > 0 and var end)
                spans.Add(new(phrase.Rule, at, end));
        }
    }

    /// <summary>The known words that a typed one may be a slip for.</summary>
    private string[] Slips(Dictionary<string, string[]> cache, string typed)
    {
        if (typed.Length < 4)
            return [];
        if (!cache.TryGetValue(typed, out var found))
            cache[typed] = found = Array.FindAll(_long, known => Typos.Match(typed, known, Typos.LimitForPhrases(known.Length)));
        return found;
    }
}

/// <summary>A phrase found: its rule, first word and the word after the last.</summary>
internal readonly record struct Span(int Rule, int Start, int End);
