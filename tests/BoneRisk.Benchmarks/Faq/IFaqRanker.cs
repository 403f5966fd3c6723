namespace BoneRisk.Benchmarks.Faq;

/// <summary>One way to search the FAQ.</summary>
internal interface IFaqRanker
{
    /// <summary>At most ten topics, best first; the first one's score says how well the question fits the FAQ.</summary>
    IReadOnlyList<(string Topic, double Score)> Rank(string text);
}
