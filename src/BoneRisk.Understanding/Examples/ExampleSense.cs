namespace BoneRisk.Understanding;

/// <summary>
/// A sense for messages of certain kinds, learnt from examples: rules of words find what their author thought of, this
/// finds what sounds like it. Learning takes a second or two, so it is done at build and written down. Safe for
/// concurrent use.
/// </summary>
public sealed class ExampleSense
{
    /// <summary>Features beyond the most telling ones cost memory and change nothing.</summary>
    private const int MostFeatures = 80_000;

    private static readonly TextClassifierOptions Options = new() { Rounds = 12, Cost = 30, OwnCost = 1, WordShare = 0.8f };

    /// <summary>One for each thread: their lists are filled anew for every message.</summary>
    [ThreadStatic]
    private static StoryFeatures? _scratch;

    private readonly string[] _groups;
    private readonly string[] _labels;
    private readonly int[] _groupOf;
    private readonly FeatureTable _table;
    private readonly LinearSvm _group;
    private readonly LinearSvm _label;

    /// <summary>Learns.</summary>
    /// <param name="examples">Messages with their label; those without teach what is none of them.</param>
    /// <param name="groupOf">
    /// Which labels belong together, as of one urgency. Whether a message belongs to a group is learnt apart from which
    /// label it has.
    /// </param>
    public ExampleSense(IReadOnlyList<LabelledText> examples, Func<string, string> groupOf)
    {
        _table = new(Options.WordShare);
        var features = new StoryFeatures();
        foreach (var example in examples)
        {
            var words = WordReader.Read(example.Text);
            features.Read(words, 0, words.Count - 1);
            _table.Learn(features);
        }

        _table.Weigh();
        _labels = [.. examples.Select(e => e.Label).OfType<string>().Distinct()];
        _groups = [.. _labels.Select(groupOf).Distinct()];
        _groupOf = [.. _labels.Select(l => Array.IndexOf(_groups, groupOf(l)))];
        int[] labelOf = [.. examples.Select(e => e.Label is null ? -1 : Array.IndexOf(_labels, e.Label))];
        _group = new(_table.Examples, [.. labelOf.Select(l => l < 0 ? -1 : _groupOf[l])], _groups.Length, _table.Features, Options);
        _label = new(_table.Examples, labelOf, _labels.Length, _table.Features, Options);
    }

    /// <summary>Takes what was written.</summary>
    /// <param name="from">Read to the end of what was written, no further.</param>
    /// <exception cref="EndOfStreamException">It is cut off.</exception>
    public ExampleSense(BinaryReader from)
    {
        ArgumentNullException.ThrowIfNull(from);
        _groups = from.ReadString().Split(' ');
        _labels = from.ReadString().Split(' ');
        _groupOf = [.. _labels.Select(_ => (int)from.ReadByte())];
        _table = new(from);
        _group = new(from);
        _label = new(from);
    }

    /// <summary>Writes down what was learnt.</summary>
    /// <param name="to">Where.</param>
    public void Write(BinaryWriter to)
    {
        ArgumentNullException.ThrowIfNull(to);
        List<int> kept =
        [
            .. Enumerable.Range(0, _table.Features).OrderByDescending(f => _group.Importance(f) + _label.Importance(f))
                .Take(MostFeatures).Order(),
        ];
        to.Write(string.Join(' ', _groups));
        to.Write(string.Join(' ', _labels));
        to.Write([.. _groupOf.Select(g => (byte)g)]);
        _table.Write(to, kept);
        _group.Write(to, kept);
        _label.Write(to, kept);
    }

    /// <summary>Hears a message, once for all groups. A long story is read in pieces, and the strongest piece counts.</summary>
    /// <param name="words">The message, ended by an empty word.</param>
    internal HeardMessage Hear(List<Word> words)
    {
        var features = _scratch ??= new();
        List<HeardPiece> pieces = [];
        foreach (var (start, end) in StoryPieces.Of(words))
        {
            features.Read(words, start, end);
            var (items, _) = _table.Read(features);
            pieces.Add(new(items, _group.Scores(items)));
        }

        return new(this, pieces);
    }

    /// <summary>The number of a group.</summary>
    internal int Number(string group) => Array.IndexOf(_groups, group);

    /// <summary>The likeliest label of a group for a piece of a message; for none, the group's first.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="group">The group's number.</param>
    /// <param name="bonus">What else speaks for a label; null for nothing.</param>
    internal string Likeliest(HeardPiece? piece, int group, Func<string, float>? bonus)
    {
        if (piece is null)
            return _labels[Array.IndexOf(_groupOf, group)];
        var scores = _label.Scores(piece.Features);
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] += bonus?.Invoke(_labels[i]) ?? 0;
            if (_groupOf[i] == group && (best < 0 || scores[i] > scores[best]))
                best = i;
        }

        return _labels[best];
    }

    /// <summary>Whether a label belongs to a group.</summary>
    internal bool IsOf(string label, string group) =>
        Array.IndexOf(_labels, label) is >= 0 and var number && _groups[_groupOf[number]] == group;
}
