namespace BoneRisk.Understanding;

/// <summary>
/// Learns from labelled texts which label a new text deserves, and how sure one may be that it deserves any. Linear
/// support vector machines over words and runs of characters rank the labels. Safe for concurrent use.
/// </summary>
public sealed class TextClassifier
{
    private readonly TextClassifierOptions _options;
    private readonly string[] _labels;
    private readonly StemReader _reader;
    private readonly FeatureTable _table;
    private readonly LinearSvm _machine;
    private readonly NearestTexts _nearest;
    private readonly HashSet<string> _inside;
    private Calibration _calibration = Calibration.Default;

    /// <summary>Learns; five thousand short texts take a tenth of a second or two.</summary>
    /// <param name="examples">The more and the more varied, the better; those without label teach what is out of scope.</param>
    /// <param name="options">How to read and learn; null for the defaults.</param>
    public TextClassifier(IReadOnlyList<LabelledText> examples, TextClassifierOptions? options = null)
        : this(examples, options, [])
    {
    }

    /// <summary>Learns, and tells what each example is about.</summary>
    internal TextClassifier(
        IReadOnlyList<LabelledText> examples, TextClassifierOptions? options, List<IReadOnlyList<string>> telling)
    {
        _options = options ?? new();
        _reader = new(_options.Groups);
        _table = new(_options.WordShare);
        _inside = new(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var labelOf = new int[examples.Count];
        var features = new TextFeatures(); // One for all: most of the learning is making features.
        for (var i = 0; i < labelOf.Length; i++)
        {
            labelOf[i] = examples[i].Label is { } label ? Number(numbers, label) : -1;
            telling.Add(Learn(examples[i], features));
        }

        _labels = [.. numbers.Keys];
        _table.Weigh();
        if (_options.CorrectsSpelling)
            _reader.Correct();
        _machine = new(_table.Examples, labelOf, _labels.Length, _table.Features, _options);
        _nearest = new(_table.Examples, labelOf, _labels.Length, _table.Features);
    }

    /// <summary>Takes what was written.</summary>
    /// <param name="from">Read to the end of what was written, no further.</param>
    /// <param name="options">Those that were learnt with.</param>
    internal TextClassifier(BinaryReader from, TextClassifierOptions options)
    {
        _options = options;
        _labels = from.ReadTexts();
        _inside = new(from.ReadTexts(), StringComparer.Ordinal);
        _reader = new(options.Groups, from);
        if (options.CorrectsSpelling)
            _reader.Correct();
        _table = new(from);
        _machine = new(from);
        _nearest = new(from);
    }

    /// <summary>Writes down what was learnt; a calibration is not part of it.</summary>
    internal void Write(BinaryWriter to)
    {
        int[] all = [.. Enumerable.Range(0, _table.Features)];
        to.WriteTexts(_labels);
        to.WriteTexts(_inside);
        _reader.Write(to);
        _table.Write(to, all);
        _machine.Write(to, all);
        _nearest.Write(to);
    }

    /// <summary>The labels, in the order in which the examples bring them.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <summary>The label of each example, in order; null where it has none.</summary>
    internal IEnumerable<string?> LabelOfExamples =>
        Enumerable.Range(0, _nearest.Count).Select(i => _nearest.LabelOf(i) is >= 0 and var label ? _labels[label] : null);

    /// <summary>Ranks the labels for a text.</summary>
    public Classification Classify(string text)
    {
        var view = Look(text);
        return new(
            [.. view.Top.Select(t => new RankedLabel(_labels[t], _calibration.Share(t, view.Scores)))],
            1 - _calibration.InScope(view.Signals));
    }

    /// <summary>
    /// The same classifier with its chances fitted to texts that it has not learnt from: some with label, some without.
    /// </summary>
    /// <exception cref="ArgumentException">All texts have a label, or none has.</exception>
    public TextClassifier Calibrated(IReadOnlyList<LabelledText> heldOut)
    {
        var calibrated = (TextClassifier)MemberwiseClone();
        var numbers = _labels.Select((l, i) => (l, i)).ToDictionary(p => p.l, p => p.i, StringComparer.Ordinal);
        calibrated._calibration = Calibration.Fit(
            [.. heldOut.Select(t => (Look(t.Text), t.Label is { } l ? numbers.GetValueOrDefault(l, -1) : -1))]);
        return calibrated;
    }

    /// <summary>Everything that the classifier sees in a text, for a search that knows more of its subject.</summary>
    internal TextView Look(string text)
    {
        var read = _reader.Read(text);
        var features = new TextFeatures();
        features.Read(read, _options);
        var (items, unknown) = _table.Read(features);
        var scores = _machine.Scores(items);
        var nearest = _nearest.Find(items);
        var top = Top(scores);
        return new(read, scores, nearest, top, Signals(read, unknown, scores, nearest, top));
    }

    /// <summary>The decision value of each label alone.</summary>
    internal float[] Scores(string text)
    {
        var features = new TextFeatures();
        features.Read(_reader.Read(text), _options);
        return _machine.Scores(_table.Read(features).Items);
    }

    private static int Number(Dictionary<string, int> numbers, string label)
    {
        if (!numbers.TryGetValue(label, out var number))
            numbers.Add(label, number = numbers.Count);
        return number;
    }

    private List<string> Learn(LabelledText example, TextFeatures features)
    {
        var read = _reader.Learn(example.Text);
        features.Read(read, _options);
        _table.Learn(features);
        if (example.Label is not null)
            _inside.UnionWith(read.Telling);
        return read.Telling;
    }

    /// <summary>The best labels; equals keep their order, so that the result is the same every time.</summary>
    private int[] Top(ReadOnlySpan<float> scores)
    {
        var top = new int[Math.Min(Math.Max(_options.MostLabels, 2), scores.Length)];
        for (var place = 0; place < top.Length; place++)
        {
            var best = -1;
            for (var i = 0; i < scores.Length; i++)
            {
                if ((best < 0 || scores[i] > scores[best]) && !top.AsSpan(0, place).Contains(i))
                    best = i;
            }

            top[place] = best;
        }

        return top;
    }

    private ScopeSignals Signals(
        ReadText read, float unknown, float[] scores, (int Example, float Similarity)[] nearest, int[] top)
    {
        if (top.Length == 0)
            return default;
        var near = 0f;
        foreach (var (_, similarity) in nearest.AsSpan(..^1))
            near = Math.Max(near, similarity);
        var gap = top.Length > 1 ? scores[top[0]] - scores[top[1]] : 1;
        return new(scores[top[0]], gap, near, nearest[^1].Similarity, unknown, Math.Min(4, read.Telling.Count(_inside.Contains)));
    }
}
