using BoneRisk.Bot.Content;
using BoneRisk.Understanding;

namespace BoneRisk.Benchmarks.Faq;

/// <summary>The FAQ that ships, as examples to learn from.</summary>
internal static class FaqContent
{
    public static BotContent Content { get; } = ContentLoader.Load(Path.Combine(AppContext.BaseDirectory, "dialogs"));

    public static IReadOnlyList<LabelledText> Wordings { get; } =
        [.. Content.Topics.SelectMany(t => t.Paraphrases.Prepend(t.Title).Select(text => new LabelledText(text, t.Id)))];

    public static IReadOnlyList<LabelledText> Examples { get; } =
        [.. Wordings, .. Content.FaqLanguage.OutOfScope.Select(text => new LabelledText(text, null))];
}
