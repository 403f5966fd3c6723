using BoneRisk.Understanding;

namespace BoneRisk.Benchmarks.Faq;

/// <summary>The text classifier alone.</summary>
internal sealed class ClassifierRanker(TextClassifierOptions options) : IFaqRanker
{
    private readonly TextClassifier _classifier = new(FaqContent.Examples, options with { MostLabels = 10 });

    public IReadOnlyList<(string Topic, double Score)> Rank(string text)
    {
        var found = _classifier.Classify(text);
        return [.. found.Labels.Select(l => (l.Label, 1 - found.OutOfScope))];
    }
}
