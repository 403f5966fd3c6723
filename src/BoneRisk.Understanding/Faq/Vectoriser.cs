using System.Runtime.InteropServices;

namespace BoneRisk.Understanding;

/// <summary>
/// Weighs features by how rare they are (TF-IDF); words make a little more of a vector's length than character n-grams.
/// </summary>
internal sealed class Vectoriser
{
    private const float WordShare = 0.6f;

    private readonly Dictionary<ulong, (int Number, float Idf)> _features = [];
    private readonly float _unknownIdf;

    /// <summary>Numbers and counts the features of all texts.</summary>
    public Vectoriser(IReadOnlyCollection<FeatureSet> texts)
    {
        var frequency = new Dictionary<ulong, int>();
        foreach (var key in texts.SelectMany(t => t.Words.Keys.Concat(t.Grams.Keys)))
            CollectionsMarshal.GetValueRefOrAddDefault(frequency, key, out _)++;
        foreach (var (key, count) in frequency)
            _features.Add(key, (_features.Count, Idf(texts.Count, count)));
        _unknownIdf = Idf(texts.Count, 0);
    }

    /// <summary>How many features there are.</summary>
    public int Features => _features.Count;

    /// <summary>Reads a text; what no stored text has is left out.</summary>
    public SparseVector Read(FeatureSet text)
    {
        var items = new List<(int, float)>(text.Words.Count + text.Grams.Count);
        var square = Add(items, text.Words, WordShare) + Add(items, text.Grams, 1 - WordShare);
        return new([.. items], square);
    }

    /// <summary>The weight of something that some texts have: the rarer, the heavier.</summary>
    public static float Idf(int texts, int frequency) => MathF.Log((1f + texts) / (1f + frequency)) + 1;

    /// <summary>
    /// Features that no text has count for the length all the same: a question with foreign words is less like all topics.
    /// </summary>
    private float Add(List<(int, float)> items, Dictionary<ulong, float> counts, float share)
    {
        var (all, known) = (0f, 0f);
        var first = items.Count;
        foreach (var (key, count) in counts)
        {
            var (number, idf) = _features.TryGetValue(key, out var f) ? f : (-1, _unknownIdf);
            var weight = (count <= 1 ? count : 1 + MathF.Log(count)) * idf;
            all += weight * weight;
            if (number < 0)
                continue;
            known += weight * weight;
            items.Add((number, weight));
        }

        if (all == 0)
            return 0;
        var factor = MathF.Sqrt(share / all);
        foreach (ref var item in CollectionsMarshal.AsSpan(items)[first..])
            item.Item2 *= factor;
        return known * factor * factor;
    }
}
