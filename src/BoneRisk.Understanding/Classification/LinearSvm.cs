using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BoneRisk.Understanding;

/// <summary>
/// One linear support vector machine for each label against the rest (L2 penalty, squared hinge), trained by dual
/// coordinate descent. All labels are trained side by side, so that one machine instruction serves several of them.
/// </summary>
/// <remarks>Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008, algorithm 1.</remarks>
internal sealed class LinearSvm
{
    /// <summary>Below the length of a text, so that few rounds do: the bias is what the last texts seen pull at most.</summary>
    private const float Bias = 0.3f;

    /// <summary>Rows of weights are this long or a multiple of it, whatever the processor, so that they can be written as they are.</summary>
    private static readonly int Width = Vector256<float>.Count;

    private readonly int _labels;
    private readonly int _lanes;
    private readonly float[] _weights;
    private readonly float[] _bias;

    /// <summary>Trains on texts and the label of each.</summary>
    /// <param name="texts">The features of each text.</param>
    /// <param name="labelOf">The number of each text's label; -1 when it has none.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="options">How hard to train.</param>
    public LinearSvm(SparseTexts texts, int[] labelOf, int labels, int features, TextClassifierOptions options)
    {
        _labels = labels;
        _lanes = LanesFor(labels);
        _weights = new float[features * _lanes];
        _bias = new float[_lanes];
        Train(texts, labelOf, options);
    }

    /// <summary>Takes what was written.</summary>
    public LinearSvm(BinaryReader from)
    {
        _labels = from.ReadInt32();
        _lanes = LanesFor(_labels);
        _bias = from.ReadBlock<float>();
        _weights = from.ReadBlock<float>();
    }

    /// <summary>How much a feature matters: its largest weight for any label.</summary>
    public float Importance(int feature)
    {
        var most = 0f;
        foreach (var weight in _weights.AsSpan(feature * _lanes, _labels))
            most = Math.Max(most, Math.Abs(weight));
        return most;
    }

    /// <summary>Writes the weights of some features.</summary>
    public void Write(BinaryWriter to, IReadOnlyList<int> features)
    {
        to.Write(_labels);
        to.WriteBlock<float>(_bias);
        to.WriteBlock<float>([.. features.SelectMany(f => _weights[(f * _lanes)..((f + 1) * _lanes)])]);
    }

    /// <summary>The decision value of each label: about 1 and more inside, about -1 and less outside.</summary>
    public float[] Scores(ReadOnlySpan<SparseItem> text)
    {
        var scores = new float[_lanes];
        Score(text, scores);
        return scores[.._labels];
    }

    /// <summary>Training runs once, at start, before the runtime would have got round to optimising it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Train(SparseTexts texts, int[] labelOf, TextClassifierOptions options)
    {
        var alphas = new float[texts.Count * _lanes];
        float[] scores = new float[_lanes], signs = new float[_lanes], slacks = new float[_lanes];
        var slack = 0.5f / options.Cost;
        Array.Fill(signs, -1);
        Array.Fill(slacks, slack);
        var order = Shuffled(texts.Count);
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var i in order)
            {
                var own = labelOf[i];
                if (own >= 0)
                    (signs[own], slacks[own]) = (1, slack / options.OwnCost);
                Step(texts[i], signs, slacks, alphas.AsSpan(i * _lanes, _lanes), scores);
                if (own >= 0)
                    (signs[own], slacks[own]) = (-1, slack);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(ReadOnlySpan<SparseItem> text, float[] signs, float[] slacks, Span<float> alphas, float[] scores)
    {
        Score(text, scores);
        var value = Lanes(scores);
        var sign = Lanes(signs);
        var slack = Lanes(slacks);
        var alpha = Lanes(alphas);
        var square = Bias * Bias;
        foreach (var item in text)
            square += item.Weight * item.Weight;
        for (var v = 0; v < value.Length; v++)
        {
            var gradient = (sign[v] * value[v]) - Vector256<float>.One + (alpha[v] * slack[v]);
            var next = Vector256.Max(alpha[v] - (gradient / (slack[v] + Vector256.Create(square))), Vector256<float>.Zero);
            value[v] = (next - alpha[v]) * sign[v];
            alpha[v] = next;
        }

        foreach (var item in text)
            AddTo(_weights.AsSpan(item.Feature * _lanes, _lanes), scores, item.Weight);
        AddTo(_bias, scores, Bias);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(ReadOnlySpan<SparseItem> text, float[] scores)
    {
        Array.Clear(scores);
        AddTo(scores, _bias, Bias);
        foreach (var item in text)
            AddTo(scores, _weights.AsSpan(item.Feature * _lanes, _lanes), item.Weight);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(Span<float> target, ReadOnlySpan<float> source, float factor)
    {
        var to = Lanes(target);
        var from = MemoryMarshal.Cast<float, Vector256<float>>(source);
        var times = Vector256.Create(factor);
        for (var v = 0; v < to.Length; v++)
            to[v] += from[v] * times;
    }

    private static int LanesFor(int labels) => (labels + Width - 1) / Width * Width;

    private static Span<Vector256<float>> Lanes(Span<float> values) => MemoryMarshal.Cast<float, Vector256<float>>(values);

    /// <summary>A fixed order that mixes the labels, so that the same examples always give the same machine.</summary>
    private static int[] Shuffled(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        var state = 1u;
        for (var i = count - 1; i > 0; i--)
        {
            state = (state * 1664525) + 1013904223;
            var j = (int)((ulong)state * (uint)(i + 1) >> 32);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}
