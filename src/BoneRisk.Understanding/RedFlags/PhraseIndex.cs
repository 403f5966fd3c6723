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
        _byFirst = phrases
            .SelectMany(phrase => phrase.FirstWords.Distinct().Select(First => (First, phrase)))
            .GroupBy(p => p.First)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.phrase).ToArray(), StringComparer.Ordinal);
        _known = phrases.SelectMany(p => p.Words).ToFrozenSet(StringComparer.Ordinal);
        _long = [.. _known.Where(w => Typos.LimitForPhrases(w.Length) > 0).Order(StringComparer.Ordinal)];
    }

    /// <summary>Every place where a phrase stands.</summary>
    public List<Span> Find(List<Word> words)
    {
        var forms = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var spans = new List<Span>();
        bool Matches(string typed, string known) => typed == known || Array.IndexOf(Forms(forms, typed), known) >= 0;
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var known in Forms(forms, words[i].Text))
            {
                if (_byFirst.TryGetValue(known, out var phrases))
                    Add(spans, words, i, phrases, known == words[i].Text, Matches);
            }
        }

        return spans;
    }

    private void Add(List<Span> spans, List<Word> words, int at, Phrase[] phrases, bool exact, Func<string, string, bool> matches)
    {
        foreach (var phrase in phrases)
        {
            // A phrase of one word takes slips, but no other form of the word.
            if (phrase.IsOneWord && !exact && !IsSlip(words[at].Text))
                continue;
            if (phrase.EndAt(words, at, matches) is > 0 and var end)
                spans.Add(new(phrase, at, end));
        }
    }

    private bool IsSlip(string typed) => !_known.Contains(typed) && !_known.Contains(SameWord.WithoutS(typed));

    /// <summary>The known words that a typed one stands for, or, when there is none, may be a slip for.</summary>
    private string[] Forms(Dictionary<string, string[]> cache, string typed)
    {
        if (cache.TryGetValue(typed, out var found))
            return found;
        found = [.. SameWord.Of(typed).Where(_known.Contains)];
        // Only a word that no phrase holds is looked at further: "legs" is never "leg" where both are known.
        if (found.Length == 0 && SameWord.WithoutS(typed) is var one && _known.Contains(one))
            found = [one];
        if (found.Length == 0 && typed.Length >= 4)
            found = Array.FindAll(_long, known => Typos.Match(typed, known, Typos.LimitForPhrases(known.Length)));
        return cache[typed] = found;
    }
}

/// <summary>A phrase found: its first word in the text and the word after the last.</summary>
internal readonly record struct Span(Phrase Phrase, int Start, int End)
{
    public int Rule => Phrase.Rule;
}
