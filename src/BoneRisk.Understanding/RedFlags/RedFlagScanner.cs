namespace BoneRisk.Understanding;

/// <summary>
/// Finds red-flag symptoms in free text, with the context of each (negated, historical, asked about, somebody
/// else's), after NegEx (Chapman 2001) and ConText (Harkema 2009). Safe for concurrent use.
/// </summary>
/// <param name="rules">The red flags and their phrases.</param>
public sealed class RedFlagScanner(IReadOnlyList<RedFlagPhrases> rules)
{
    private readonly PhraseIndex _index = new(rules);

    /// <summary>Scans one message.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>At most one hit for each red flag, in the order of the rules; empty when there is none.</returns>
    public IReadOnlyList<RedFlagHit> Scan(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var words = WordReader.Read(text);
        var spans = _index.Find(words);
        if (spans.Count == 0)
            return [];
        var best = new RedFlagHit?[rules.Count];
        foreach (var span in spans)
        {
            if (best[span.Rule]?.Certainty == Certainty.Present)
                continue;
            if (Idioms.Cover(words, span) || Context.Judge(words, span) is not { } certainty)
                continue;
            if (best[span.Rule] is null || certainty == Certainty.Present)
                best[span.Rule] = new(rules[span.Rule].Id, Said(words, span), certainty);
        }

        return [.. best.OfType<RedFlagHit>()];
    }

    /// <summary>Scans a text of several lines. A line break may end a sentence or run through one ("chest", "pain"): both readings count.</summary>
    /// <param name="text">What was typed or pasted.</param>
    public IReadOnlyList<RedFlagHit> ScanLines(string text)
    {
        var joined = text.ReplaceLineEndings(" ");
        return joined == text
            ? Scan(text)
            : [.. Scan(text).Concat(Scan(joined)).DistinctBy(h => (h.Id, h.Certainty))];
    }

    private static string Said(List<Word> words, Span span) =>
        string.Join(' ', words[span.Start..span.End].Select(w => w.Text));
}
