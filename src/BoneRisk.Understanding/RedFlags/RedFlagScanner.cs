namespace BoneRisk.Understanding;

/// <summary>
/// Finds red-flag symptoms in free text, with the context of each (negated, historical, asked about, somebody
/// else's), after NegEx (Chapman 2001) and ConText (Harkema 2009). Safe for concurrent use.
/// </summary>
public sealed class RedFlagScanner
{
    private readonly string[] _ids;
    private readonly int _signs;
    private readonly PhraseIndex _index;
    private readonly RedFlagSense? _sense;

    /// <param name="rules">The red flags and their phrases.</param>
    /// <param name="book">The word classes that the phrases use; none by default.</param>
    /// <param name="facts">What makes a symptom more urgent when the same message tells it ("on dialysis"); none by default.</param>
    /// <param name="sense">What was learnt from examples, to be weighed with the rules; null for the rules alone.</param>
    /// <exception cref="ArgumentException">A phrase uses a class that the book does not hold.</exception>
    public RedFlagScanner(
        IReadOnlyList<RedFlagPhrases> rules, PhraseBook? book = null, IReadOnlyList<RedFlagPhrases>? facts = null,
        RedFlagSense? sense = null)
    {
        _sense = sense;
        IReadOnlyList<RedFlagPhrases> all = [.. rules, .. facts ?? []];
        _ids = [.. all.Select(rule => rule.Id)];
        _signs = rules.Count;
        _index = new(all, book ?? PhraseBook.Empty);
    }

    /// <summary>Scans one message.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>At most one hit for each red flag, in the order of the rules; empty when there is none.</returns>
    public IReadOnlyList<RedFlagHit> Scan(string text) => Look(text).Hits;

    /// <summary>Scans one message for symptoms, and for facts that make one more urgent.</summary>
    /// <param name="text">What was typed.</param>
    public RedFlagSight Look(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return RedFlagSight.Nothing;
        var words = WordReader.Read(text);
        var spans = _index.Find(words);
        var best = new RedFlagHit?[_signs];
        List<string> facts = [];
        foreach (var span in spans)
        {
            if (span.Rule >= _signs)
                AddFact(facts, words, span);
            else if (best[span.Rule]?.Certainty != Certainty.Present && !Animals.HaveIt(words, span) && Context.Judge(words, span) is { } certainty
                && (best[span.Rule] is null || certainty == Certainty.Present))
                best[span.Rule] = new(_ids[span.Rule], Said(words, span), certainty, Experiencer.IsAnother(words, span));
        }

        IReadOnlyList<RedFlagHit> hits = [.. best.OfType<RedFlagHit>()];
        return new(_sense?.Weigh(words, hits) ?? hits, facts);
    }

    /// <summary>Scans a text of several lines. A line break may end a sentence or run through one ("chest", "pain"): both readings count.</summary>
    /// <param name="text">What was typed or pasted.</param>
    public IReadOnlyList<RedFlagHit> ScanLines(string text) => LookLines(text).Hits;

    /// <summary>The same, with facts.</summary>
    /// <param name="text">What was typed or pasted.</param>
    public RedFlagSight LookLines(string text)
    {
        var sight = Look(text);
        var joined = text.ReplaceLineEndings(" ");
        if (joined == text)
            return sight;
        var other = Look(joined);
        return new(
            [.. sight.Hits.Concat(other.Hits).DistinctBy(h => (h.Id, h.Certainty))],
            [.. sight.Facts.Union(other.Facts)]);
    }

    private void AddFact(List<string> facts, List<Word> words, Span span)
    {
        if (!facts.Contains(_ids[span.Rule]) && Context.IsFact(words, span))
            facts.Add(_ids[span.Rule]);
    }

    private static string Said(List<Word> words, Span span) =>
        string.Join(' ', words[span.Start..span.End].Select(w => w.Text));
}
