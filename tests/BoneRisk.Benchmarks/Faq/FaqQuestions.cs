using BoneRisk.Evaluation;

namespace BoneRisk.Benchmarks.Faq;

/// <summary>The development questions: in scope with their topics, and out of scope.</summary>
internal static class FaqQuestions
{
    public static IReadOnlyList<FaqQuestion> InScope { get; } = Examples.Read<FaqQuestion>("faq", Part.Dev);

    public static IReadOnlyList<FaqQuestion> OutOfScope { get; } = Examples.Read<FaqQuestion>("out-of-scope", Part.Dev);
}

/// <param name="Topic">The right topic; null out of scope.</param>
/// <param name="Also">Topics that would serve as well.</param>
internal sealed record FaqQuestion(string Text, string? Topic, string[]? Also)
{
    public bool Is(string topic) => topic == Topic || Also?.Contains(topic) == true;
}
