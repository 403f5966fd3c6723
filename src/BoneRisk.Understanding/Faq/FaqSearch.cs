namespace BoneRisk.Understanding;

/// <summary>
/// Finds the FAQ topic that a question asks about: a text classifier ranks the topics, and what is known of the subject
/// guards the answer. Safe for concurrent use.
/// </summary>
public sealed class FaqSearch
{
    private const int MostTopics = 3;

    /// <summary>Chosen on the development set, the quickest to learn of those that do equally well.</summary>
    internal static readonly TextClassifierOptions Options = new()
    {
        CorrectsSpelling = true,
        Rounds = 4,
        Cost = 2,
        OwnCost = 2,
        WordShare = 0.6f,
        ShortestRun = 4,
        LongestRun = 4,
        MostLabels = MostTopics,
    };

    private readonly TextClassifier _classifier;
    private readonly Coverage _coverage;
    private readonly List<IReadOnlyList<string>> _stems;

    /// <summary>Learns the topics; for five thousand wordings that takes a tenth of a second or two.</summary>
    /// <param name="entries">All topics.</param>
    /// <param name="language">What is known of the subject; null for nothing.</param>
    public FaqSearch(IReadOnlyList<FaqEntry> entries, FaqLanguage? language = null)
    {
        language ??= FaqLanguage.None;
        _stems = [];
        List<LabelledText> wordings =
            [.. entries.SelectMany(e => e.Paraphrases.Prepend(e.Title).Select(text => new LabelledText(text, e.Topic)))];
        _classifier = new(
            [.. wordings, .. language.OutOfScope.Select(text => new LabelledText(text, null))],
            Options with { Groups = language.Groups },
            _stems);
        _coverage = new(wordings.Select((w, i) => (w.Label!, _stems[i])), _classifier.Labels);
    }

    /// <summary>Takes what was written.</summary>
    /// <param name="from">Read to the end of what was written, no further.</param>
    /// <param name="language">That which it was learnt with.</param>
    /// <exception cref="EndOfStreamException">It is cut off.</exception>
    public FaqSearch(BinaryReader from, FaqLanguage language)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(language);
        _classifier = new(from, Options with { Groups = language.Groups });
        _stems = StemLists.Read(from);
        _coverage = new(_stems.Zip(_classifier.LabelOfExamples).Where(w => w.Second is not null).Select(w => (w.Second!, w.First)), _classifier.Labels);
    }

    /// <summary>Writes down what was learnt.</summary>
    /// <param name="to">Where.</param>
    public void Write(BinaryWriter to)
    {
        ArgumentNullException.ThrowIfNull(to);
        _classifier.Write(to);
        StemLists.Write(_stems, to);
    }

    /// <summary>Ranks the topics for a question.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>The first topic's score is the chance that the question is for the FAQ; the others' are in proportion.</returns>
    public FaqResult Find(string text)
    {
        var view = _classifier.Look(text);
        if (view.Signals.Nearest == 0)
            return new(FaqOutcome.Miss, []);
        var nearest = Nearest(view);
        return view.Nearest[nearest].Similarity >= FaqGates.NearlyStored ? Stored(view, nearest) : Learnt(view);
    }

    /// <summary>What the gates look at, for those who fit them.</summary>
    internal (string Topic, ScopeSignals Signals, double Covered) Look(string text)
    {
        var view = _classifier.Look(text);
        return (_classifier.Labels[view.Top[0]], view.Signals, Covered(view));
    }

    /// <summary>The topic with the nearest wording; of equals, the one that the classifier prefers.</summary>
    private int Nearest(TextView view)
    {
        var nearest = view.Top[0];
        for (var t = 0; t < _classifier.Labels.Count; t++)
            nearest = view.Nearest[t].Similarity > view.Nearest[nearest].Similarity ? t : nearest;
        return nearest;
    }

    private FaqResult Stored(TextView view, int topic)
    {
        var others = view.Top.Where(t => t != topic);
        return new(FaqOutcome.Answer, Rank(view, [topic, .. others], view.Nearest[topic].Similarity));
    }

    private FaqResult Learnt(TextView view)
    {
        var inScope = FaqGates.InScope(view.Signals);
        var topics = Rank(view, view.Top, inScope);
        if (inScope < FaqGates.Suggest)
            return new(FaqOutcome.Miss, topics);
        var topic = view.Top[0];
        var stems = view.Text.Telling;
        var isSure = view.Text.Words.Count > 1 // One bare word names a subject, not a question about it.
            && FaqGates.Right(view.Signals, Covered(view)) >= FaqGates.Answer
            && !Directions.AreOpposite(Directions.Of(stems), Directions.Of(_stems[view.Nearest[topic].Example]));
        return new(isSure ? FaqOutcome.Answer : FaqOutcome.Suggest, topics);
    }

    private double Covered(TextView view) => _coverage.Share(view.Top[0], view.Text.Telling);

    private List<RankedTopic> Rank(TextView view, IEnumerable<int> topics, double first)
    {
        var ranked = topics.Take(MostTopics).ToList();
        return ranked.ConvertAll(t => new RankedTopic(
            _classifier.Labels[t], Math.Round(Math.Min(1, first * Math.Exp(Math.Min(0, view.Scores[t] - view.Scores[ranked[0]]))), 4)));
    }
}
