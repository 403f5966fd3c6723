using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BoneRisk.Understanding;

/// <summary>
/// One linear support vector machine for each topic against the rest (L2 penalty, squared hinge), trained by dual
/// coordinate descent. All topics are trained side by side, so that one machine instruction serves several of them.
/// </summary>
/// <remarks>Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008, algorithm 1.</remarks>
internal sealed class LinearSvm
{
    private const int Rounds = 20;
    private const float Bias = 1;

    /// <summary>The slack of a topic's own wordings; they are few, so leaving one outside costs four times as much.</summary>
    private const float OwnSlack = 0.5f / 4;

    private const float OtherSlack = 0.5f;

    private readonly int _lanes;
    private readonly float[] _weights;
    private readonly float[] _bias;

    /// <summary>Trains on texts and the topic of each.</summary>
    /// <param name="texts">The vector of each text.</param>
    /// <param name="topicOf">The topic of each text; the texts after its end belong to none.</param>
    /// <param name="topics">How many topics there are.</param>
    /// <param name="features">How many features there are.</param>
    public LinearSvm(SparseVector[] texts, int[] topicOf, int topics, int features)
    {
        var width = Vector<float>.Count;
        _lanes = (topics + width - 1) / width * width;
        _weights = new float[features * _lanes];
        _bias = new float[_lanes];
        var signs = new float[texts.Length * _lanes];
        Array.Fill(signs, -1);
        for (var i = 0; i < topicOf.Length; i++)
            signs[(i * _lanes) + topicOf[i]] = 1;
        var alphas = new float[texts.Length * _lanes];
        var scores = new float[_lanes];
        var order = Shuffled(texts.Length);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var i in order)
                Step(texts[i], signs.AsSpan(i * _lanes, _lanes), alphas.AsSpan(i * _lanes, _lanes), scores);
        }
    }

    /// <summary>The decision value of each topic: about 1 and more inside, about -1 and less outside.</summary>
    public float[] Scores(SparseVector text)
    {
        var scores = new float[_lanes];
        Score(text, scores);
        return scores;
    }

    /// <summary>Training runs once, at start, before the runtime would have got round to optimising it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(SparseVector text, Span<float> signs, Span<float> alphas, float[] scores)
    {
        Score(text, scores);
        var value = Lanes(scores);
        var sign = Lanes(signs);
        var alpha = Lanes(alphas);
        var square = text.Square + (Bias * Bias);
        for (var v = 0; v < value.Length; v++)
        {
            var slack = Vector.ConditionalSelect(
                Vector.GreaterThan(sign[v], Vector<float>.Zero), new Vector<float>(OwnSlack), new Vector<float>(OtherSlack));
            var gradient = (sign[v] * value[v]) - Vector<float>.One + (alpha[v] * slack);
            var next = Vector.Max(alpha[v] - (gradient / (slack + new Vector<float>(square))), Vector<float>.Zero);
            value[v] = (next - alpha[v]) * sign[v];
            alpha[v] = next;
        }

        foreach (var (feature, weight) in text.Items)
            AddTo(_weights.AsSpan(feature * _lanes, _lanes), scores, weight);
        AddTo(_bias, scores, Bias);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(SparseVector text, float[] scores)
    {
        Array.Clear(scores);
        AddTo(scores, _bias, Bias);
        foreach (var (feature, weight) in text.Items)
            AddTo(scores, _weights.AsSpan(feature * _lanes, _lanes), weight);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(Span<float> target, ReadOnlySpan<float> source, float factor)
    {
        var to = Lanes(target);
        var from = MemoryMarshal.Cast<float, Vector<float>>(source);
        for (var v = 0; v < to.Length; v++)
            to[v] += from[v] * factor;
    }

    private static Span<Vector<float>> Lanes(Span<float> values) => MemoryMarshal.Cast<float, Vector<float>>(values);

    /// <summary>A fixed order that mixes the topics, so that the same content always gives the same machine.</summary>
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
