using System.Runtime.InteropServices;

namespace BoneRisk.Understanding;

/// <summary>Cosine similarity of a query to each of some texts, over one kind of feature, by inverted lists.</summary>
internal sealed class TfIdfIndex
{
    private readonly Dictionary<ulong, (float Idf, (int Text, float Weight)[] Postings)> _features = [];
    private readonly float _unknownIdf;

    public TfIdfIndex(List<Dictionary<ulong, float>> texts)
    {
        Texts = texts.Count;
        _unknownIdf = MathF.Log(1 + texts.Count) + 1;
        var frequency = new Dictionary<ulong, int>();
        foreach (var key in texts.SelectMany(t => t.Keys))
            CollectionsMarshal.GetValueRefOrAddDefault(frequency, key, out _)++;
        var postings = frequency.ToDictionary(f => f.Key, f => new List<(int, float)>(f.Value));
        for (var i = 0; i < texts.Count; i++)
        {
            var length = MathF.Sqrt(texts[i].Sum(f => Square(Weight(f.Value, Idf(frequency[f.Key])))));
            foreach (var (key, count) in texts[i])
                postings[key].Add((i, Weight(count, Idf(frequency[key])) / length));
        }

        foreach (var (key, list) in postings)
            _features[key] = (Idf(frequency[key]), [.. list]);
    }

    public int Texts { get; }

    /// <summary>
    /// Adds the similarity to each text, times a share. Features that no text has make a query less similar to all:
    /// that is what turns away other subjects.
    /// </summary>
    public void AddScores(Dictionary<ulong, float> query, float share, Span<float> scores)
    {
        var square = query.Sum(f => Square(Weight(f.Value, _features.TryGetValue(f.Key, out var known) ? known.Idf : _unknownIdf)));
        if (square == 0)
            return;
        var factor = share / MathF.Sqrt(square);
        foreach (var (key, count) in query)
        {
            if (!_features.TryGetValue(key, out var feature))
                continue;
            var weight = Weight(count, feature.Idf) * factor;
            foreach (var (text, other) in feature.Postings)
                scores[text] += weight * other;
        }
    }

    private float Idf(int frequency) => MathF.Log((1f + Texts) / (1f + frequency)) + 1;

    private static float Weight(float count, float idf) => (count <= 1 ? count : 1 + MathF.Log(count)) * idf;

    private static float Square(float x) => x * x;
}
