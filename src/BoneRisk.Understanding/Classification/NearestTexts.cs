using System.Buffers;
using System.Runtime.CompilerServices;

namespace BoneRisk.Understanding;

/// <summary>Finds how near a text is to the nearest example of each label (cosine).</summary>
internal sealed class NearestTexts
{
    private readonly int[] _starts;
    private readonly (int Text, float Weight)[] _postings;
    private readonly int[] _labelOf;
    private readonly int _labels;

    /// <summary>Turns examples into inverted lists.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public NearestTexts(SparseTexts texts, int[] labelOf, int labels, int features)
    {
        (_labelOf, _labels) = (labelOf, labels);
        _starts = new int[features + 1];
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var item in texts[i])
                _starts[item.Feature + 1]++;
        }

        for (var f = 0; f < features; f++)
            _starts[f + 1] += _starts[f];
        _postings = new (int, float)[_starts[features]];
        var next = _starts.AsSpan(0, features).ToArray();
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var item in texts[i])
                _postings[next[item.Feature]++] = (i, item.Weight);
        }
    }

    /// <summary>Takes what was written.</summary>
    public NearestTexts(BinaryReader from)
    {
        _labels = from.ReadInt32();
        _labelOf = from.ReadBlock<int>();
        _starts = from.ReadBlock<int>();
        _postings = from.ReadBlock<(int, float)>();
    }

    /// <summary>How many examples there are.</summary>
    public int Count => _labelOf.Length;

    /// <summary>Writes the lists.</summary>
    public void Write(BinaryWriter to)
    {
        to.Write(_labels);
        to.WriteBlock<int>(_labelOf);
        to.WriteBlock<int>(_starts);
        to.WriteBlock<(int, float)>(_postings);
    }

    /// <summary>The number of an example's label; -1 when it has none.</summary>
    public int LabelOf(int text) => _labelOf[text];

    /// <summary>The nearest example of each label, and its similarity from 0 to 1; last, that of the examples without label.</summary>
    public (int Text, float Similarity)[] Find(ReadOnlySpan<SparseItem> text)
    {
        var rented = ArrayPool<float>.Shared.Rent(_labelOf.Length); // One number for each example: too much to throw away each time.
        var scores = rented.AsSpan(0, _labelOf.Length);
        scores.Clear();
        foreach (var item in text)
        {
            foreach (var (other, weight) in _postings.AsSpan(_starts[item.Feature].._starts[item.Feature + 1]))
                scores[other] += item.Weight * weight;
        }

        var best = new (int Text, float Similarity)[_labels + 1];
        for (var i = 0; i < scores.Length; i++)
        {
            ref var nearest = ref best[_labelOf[i] < 0 ? _labels : _labelOf[i]];
            if (scores[i] > nearest.Similarity)
                nearest = (i, scores[i]);
        }

        ArrayPool<float>.Shared.Return(rented);
        return best;
    }
}
