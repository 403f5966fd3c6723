using BoneRisk.Understanding;

namespace BoneRisk.Bot.Content;

/// <summary>Makes the search of the FAQ from the content.</summary>
public static class FaqIndex
{
    public static FaqSearch Build(BotContent content) => new(Entries(content), content.FaqLanguage);

    public static IReadOnlyList<FaqEntry> Entries(BotContent content) =>
        [.. content.Topics.Select(t => new FaqEntry(t.Id, t.Title, t.Paraphrases, t.Answer))];
}
