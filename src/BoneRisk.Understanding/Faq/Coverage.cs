namespace BoneRisk.Understanding;

/// <summary>Knows which words each topic's wordings use, and so what of a question a topic leaves unexplained.</summary>
internal sealed class Coverage
{
    private readonly HashSet<string>[] _stemsOf;
    private readonly Dictionary<string, int> _topicsWith = new(StringComparer.Ordinal);

    /// <summary>Collects the words.</summary>
    /// <param name="wordings">The topic and the stems of each wording.</param>
    /// <param name="topics">All topics; from here on they go by their place.</param>
    public Coverage(IEnumerable<(string Topic, IReadOnlyList<string> Stems)> wordings, IReadOnlyList<string> topics)
    {
        var stemsOf = topics.ToDictionary(t => t, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (topic, stems) in wordings)
        {
            foreach (var stem in stems)
            {
                if (stemsOf[topic].Add(stem))
                    _topicsWith[stem] = _topicsWith.GetValueOrDefault(stem) + 1;
            }
        }

        _stemsOf = [.. topics.Select(t => stemsOf[t])];
    }

    /// <summary>The share of a question's words that a topic uses, rare words counting more; 1 when there are none.</summary>
    public double Share(int topic, IReadOnlyList<string> stems)
    {
        var (all, covered) = (0f, 0f);
        foreach (var stem in stems)
        {
            var weight = FeatureTable.Rarity(_stemsOf.Length, _topicsWith.GetValueOrDefault(stem));
            all += weight;
            covered += _stemsOf[topic].Contains(stem) ? weight : 0;
        }

        return all == 0 ? 1 : covered / all;
    }
}
