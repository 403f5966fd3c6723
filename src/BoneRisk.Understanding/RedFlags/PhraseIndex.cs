namespace BoneRisk.Understanding;

/// <summary>All phrases by the class of their first word, over one lexicon, so that each word is looked up once a message.</summary>
internal sealed class PhraseIndex
{
    private const int MostSpansOfOnePhrase = 100;
    private readonly Lexicon _lexicon;
    private readonly Phrase[][] _byFirst;
    private readonly Phrase[][] _harmlessByFirst;

    public PhraseIndex(IReadOnlyList<RedFlagPhrases> rules)
        : this(rules, PhraseBook.Empty)
    {
    }

    /// <exception cref="ArgumentException">A phrase names a class that the book does not hold.</exception>
    public PhraseIndex(IReadOnlyList<RedFlagPhrases> rules, PhraseBook book)
    {
        var builder = new LexiconBuilder(book);
        List<Phrase> phrases = [.. rules.SelectMany((rule, i) => rule.Phrases.Select(p => new Phrase(i, p, builder))).Where(p => !p.IsEmpty)];
        List<Phrase> harmless = [.. book.Harmless.Select(p => new Phrase(-1, p, builder)).Where(p => !p.IsEmpty)];
        _lexicon = builder.Build();
        (_byFirst, _harmlessByFirst) = (ByFirst(phrases), ByFirst(harmless));
    }

    /// <summary>Every place where a phrase stands.</summary>
    public List<Span> Find(List<Word> words)
    {
        var text = new KnownText(words, _lexicon);
        Mask(text);
        List<Span> spans = [];
        Find(text, _byFirst, spans);
        return spans;
    }

    private Phrase[][] ByFirst(List<Phrase> phrases)
    {
        var byFirst = new Phrase[_lexicon.Size << 6][];
        foreach (var group in phrases.GroupBy(p => p.First))
            byFirst[group.Key] = [.. group];
        return byFirst;
    }

    private void Mask(KnownText text)
    {
        List<Span> harmless = [];
        Find(text, _harmlessByFirst, harmless);
        if (harmless.Count == 0)
            return;
        foreach (var span in harmless)
        {
            foreach (var piece in span.Pieces)
                text.Mask(piece.Start, piece.End);
        }

        text.Gather();
    }

    private static void Find(KnownText text, Phrase[][] byFirst, List<Span> spans)
    {
        // Phrase by phrase, so that one whose words are not all there costs a few bit tests and no more.
        List<Piece> pieces = [];
        for (var wordClass = 0; wordClass < byFirst.Length; wordClass++)
        {
            if (byFirst[wordClass] is not { } phrases || !text.Has(wordClass))
                continue;
            foreach (var phrase in phrases)
            {
                if (phrase.MayStand(text))
                    Find(text, phrase, wordClass, pieces, spans);
            }
        }
    }

    private static void Find(KnownText text, Phrase phrase, int first, List<Piece> pieces, List<Span> spans)
    {
        var found = 0;
        for (var i = 0; i < text.Count && found < MostSpansOfOnePhrase; i++)
        {
            if (text.EndOf(i, first) == 0)
                continue;
            phrase.Match(text, i, pieces);
            if (pieces.Count == 0)
                continue;
            pieces.Sort((a, b) => a.Start.CompareTo(b.Start));
            spans.Add(new(phrase, [.. pieces]));
            pieces.Clear();
            found++;
        }
    }
}
