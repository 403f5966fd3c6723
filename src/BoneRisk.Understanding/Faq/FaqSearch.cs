namespace BoneRisk.Understanding;

/// <summary>
/// Finds the FAQ topic that a question asks about. Linear support vector machines over words and character n-grams rank
/// the topics; an answer must also cover what the question is about. Safe for concurrent use.
/// </summary>
public sealed class FaqSearch
{
    private const int MostTopics = 3;

    private readonly string[] _topics;
    private readonly Speller _speller;
    private readonly Vectoriser _vectoriser;
    private readonly LinearSvm _machine;
    private readonly WordingIndex _wordings;
    private readonly Coverage _coverage;
    private readonly Direction[] _directions;

    /// <summary>Learns the topics; takes some tens of milliseconds.</summary>
    /// <param name="entries">All topics.</param>
    public FaqSearch(IReadOnlyList<FaqEntry> entries)
    {
        _topics = [.. entries.Select(e => e.Topic)];
        var wordings = entries.SelectMany((e, i) => e.Paraphrases.Prepend(e.Title).Select(text => (Topic: i, Text: Features.Extract(text)))).ToList();
        var elsewhere = Elsewhere.Wordings.Select(text => Features.Extract(text)).ToList();
        List<FeatureSet> texts = [.. wordings.Select(w => w.Text), .. elsewhere];
        int[] topicOf = [.. wordings.Select(w => w.Topic)];

        _speller = new(texts.SelectMany(t => t.Stems));
        _vectoriser = new(texts);
        SparseVector[] vectors = [.. texts.Select(_vectoriser.Read)];
        _machine = new(vectors, topicOf, _topics.Length, _vectoriser.Features);
        _wordings = new(vectors[..topicOf.Length], topicOf, _topics.Length, _vectoriser.Features);
        var stems = wordings.ToLookup(w => w.Topic, w => w.Text.Stems);
        _coverage = new(_topics.Select((_, i) => stems[i].SelectMany(s => s)), elsewhere.SelectMany(e => e.Stems));
        _directions = [.. wordings.Select(w => Directions.Of(w.Text.Stems))];
    }

    /// <summary>Ranks the topics for a question.</summary>
    /// <param name="text">What was typed.</param>
    public FaqResult Find(string text)
    {
        var query = Features.Extract(text, _speller.Correct);
        var vector = _vectoriser.Read(query);
        if (vector.Items.Length == 0 || _topics.Length == 0)
            return new(FaqOutcome.Miss, []);
        var scores = _machine.Scores(vector);
        var nearest = _wordings.Nearest(vector);
        var top = Top(scores, nearest);
        var domainWords = _coverage.DomainWords(query.Stems);
        var ranked = top.ConvertAll(t => new RankedTopic(_topics[t], Math.Round(Chance(t, top, scores, domainWords), 4)));
        var (wording, similarity) = nearest[top[0]];
        if (similarity >= Confidence.NearlyStored)
            ranked[0] = ranked[0] with { Score = Math.Max(ranked[0].Score, Math.Round(Math.Min(1, similarity), 4)) };
        return new(Judge(query, top[0], ranked[0].Score, _directions[wording], similarity), ranked);
    }

    private FaqOutcome Judge(FeatureSet query, int topic, double chance, Direction direction, float similarity)
    {
        if (chance < Confidence.Suggest)
            return FaqOutcome.Miss;
        if (chance < Confidence.Answer || Directions.AreOpposite(Directions.Of(query.Stems), direction))
            return FaqOutcome.Suggest;
        // One bare word names a subject, not a question about it.
        var isCovered = query.Words.Count > 1 && _coverage.Share(topic, query.Stems) >= Confidence.Cover;
        return isCovered || similarity >= Confidence.NearlyStored ? FaqOutcome.Answer : FaqOutcome.Suggest;
    }

    private static double Chance(int topic, List<int> top, float[] scores, int domainWords)
    {
        var rival = top.Count == 1 ? -1 : scores[topic == top[0] ? top[1] : top[0]];
        return Confidence.Chance(scores[topic], rival, domainWords);
    }

    /// <summary>
    /// The best topics, best first. A stored wording wins over what was learnt; equals keep their order, so that the
    /// result is the same every time.
    /// </summary>
    private List<int> Top(float[] scores, (int Text, float Similarity)[] nearest) =>
        [.. Enumerable.Range(0, _topics.Length)
            .OrderByDescending(i => nearest[i].Similarity >= Confidence.NearlyStored ? nearest[i].Similarity : 0)
            .ThenByDescending(i => scores[i])
            .ThenBy(i => i)
            .Take(MostTopics)];
}
