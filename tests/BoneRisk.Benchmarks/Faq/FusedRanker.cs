namespace BoneRisk.Benchmarks.Faq;

/// <summary>Two rankings as one: a topic's places count, not its scores (reciprocal rank fusion, Cormack 2009).</summary>
internal sealed class FusedRanker(IFaqRanker first, IFaqRanker second) : IFaqRanker
{
    private const double Flatness = 5;

    public IReadOnlyList<(string Topic, double Score)> Rank(string text)
    {
        var (one, other) = (first.Rank(text), second.Rank(text));
        var best = one.Count > 0 ? one[0].Score : 0;
        return
        [
            .. one.Index().Concat(other.Index())
                .GroupBy(p => p.Item.Topic, p => 1 / (Flatness + p.Index))
                .OrderByDescending(g => g.Sum()).Select(g => (g.Key, best)),
        ];
    }
}
