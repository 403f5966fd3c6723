using BoneRisk.Bot.Content;
using BoneRisk.Understanding;

namespace BoneRisk.Benchmarks.Faq;

/// <summary>The search as it ships.</summary>
internal sealed class ShippedRanker : IFaqRanker
{
    private readonly FaqSearch _search = FaqIndex.Build(FaqContent.Content);

    public IReadOnlyList<(string Topic, double Score)> Rank(string text) =>
        [.. _search.Find(text).Topics.Select(t => (t.Topic, t.Score))];
}
