namespace BoneRisk.Understanding;

/// <summary>Finds how near a question is to the nearest stored wording of each topic (cosine).</summary>
internal sealed class WordingIndex
{
    private readonly (int Text, float Weight)[][] _postings;
    private readonly int[] _topicOf;
    private readonly int _topics;

    /// <summary>Turns texts into inverted lists.</summary>
    public WordingIndex(SparseVector[] texts, int[] topicOf, int topics, int features)
    {
        (_topicOf, _topics) = (topicOf, topics);
        var postings = Enumerable.Range(0, features).Select(_ => new List<(int, float)>()).ToArray();
        for (var i = 0; i < texts.Length; i++)
        {
            foreach (var (feature, weight) in texts[i].Items)
                postings[feature].Add((i, weight));
        }

        _postings = [.. postings.Select(p => p.ToArray())];
    }

    /// <summary>The nearest wording of each topic, and its similarity from 0 to 1.</summary>
    public (int Text, float Similarity)[] Nearest(SparseVector text)
    {
        var scores = new float[_topicOf.Length];
        foreach (var (feature, weight) in text.Items)
        {
            foreach (var (other, otherWeight) in _postings[feature])
                scores[other] += weight * otherWeight;
        }

        var best = new (int Text, float Similarity)[_topics];
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > best[_topicOf[i]].Similarity)
                best[_topicOf[i]] = (i, scores[i]);
        }

        return best;
    }
}
