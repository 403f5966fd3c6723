namespace BoneRisk.Understanding;

/// <summary>
/// Finds the FAQ topic that a question asks about: cosine over TF-IDF of words and character n-grams, against titles
/// and paraphrases; a topic scores as its best wording. Safe for concurrent use.
/// </summary>
public sealed class FaqSearch
{
    private const int MostTopics = 3;
    private const float WordShare = 0.5f;
    private const float GramShare = 0.5f;

    private readonly string[] _topics;
    private readonly int[] _topicOf;
    private readonly Speller _speller;
    private readonly TfIdfIndex _words;
    private readonly TfIdfIndex _grams;

    /// <summary>Builds the index.</summary>
    /// <param name="entries">All topics.</param>
    public FaqSearch(IReadOnlyList<FaqEntry> entries)
    {
        _topics = [.. entries.Select(e => e.Topic)];
        var texts = entries.SelectMany((e, i) => e.Paraphrases.Prepend(e.Title).Select(text => (Topic: i, Features: Features.Extract(text)))).ToList();
        _topicOf = [.. texts.Select(t => t.Topic)];
        _speller = new(texts.SelectMany(t => t.Features.Stems));
        _words = new(texts.ConvertAll(t => t.Features.Words));
        _grams = new(texts.ConvertAll(t => t.Features.Grams));
    }

    /// <summary>Ranks the topics for a question.</summary>
    /// <param name="text">What was typed.</param>
    public FaqResult Find(string text)
    {
        var query = Features.Extract(text, _speller.Correct);
        if (query.Stems.Count == 0 || _topics.Length == 0)
            return new(FaqOutcome.Miss, []);
        var scores = new float[_topicOf.Length];
        _words.AddScores(query.Words, WordShare, scores);
        _grams.AddScores(query.Grams, GramShare, scores);
        var best = new float[_topics.Length];
        for (var i = 0; i < scores.Length; i++)
            best[_topicOf[i]] = Math.Max(best[_topicOf[i]], scores[i]);
        var top = Top(best);
        var outcome = Judge(top, best);
        // One bare word names a subject, not a question about it.
        if (outcome == FaqOutcome.Answer && query.Words.Count == 1 && top.Count > 1 && best[top[1]] >= FaqThresholds.Suggest)
            outcome = FaqOutcome.Suggest;
        var least = outcome == FaqOutcome.Miss ? FaqThresholds.Nearest : FaqThresholds.Suggest;
        return new(outcome, [.. top.Where(t => best[t] >= least).Select(t => new RankedTopic(_topics[t], Math.Round(Math.Min(1, best[t]), 4)))]);
    }

    private static FaqOutcome Judge(List<int> top, float[] best)
    {
        var first = best[top[0]];
        var lead = top.Count > 1 ? first - best[top[1]] : first;
        if (first >= FaqThresholds.Answer && (lead >= FaqThresholds.Lead || (first >= FaqThresholds.NearlyExact && lead > 0)))
            return FaqOutcome.Answer;
        return first >= FaqThresholds.Suggest ? FaqOutcome.Suggest : FaqOutcome.Miss;
    }

    /// <summary>The best topics; equals keep their order, so that the result is the same every time.</summary>
    private static List<int> Top(float[] best) =>
        [.. Enumerable.Range(0, best.Length).OrderByDescending(i => best[i]).ThenBy(i => i).Take(MostTopics)];
}
