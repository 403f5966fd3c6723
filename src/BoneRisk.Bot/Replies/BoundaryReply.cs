using BoneRisk.Bot.Content;
using BoneRisk.Bot.Reading;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>What is said in place of an answer that the bot must not give: short, with who can help.</summary>
public sealed class BoundaryReply(BotContent content, BotRegion region)
{
    public IMessageActivity Create(BoundaryFinding finding) => finding.Language is { } language
        ? Create(finding.Words, Reply.Lines(region.Fill(content.Languages.Sentences[language]), region.Fill(finding.Words.Reply)))
        : Create(finding.Words);

    public IMessageActivity Create(BoundaryWords words) => Create(words, region.Fill(words.Reply));

    private static IMessageActivity Create(BoundaryWords words, string text)
    {
        var value = Reply.Kind("boundary");
        value["category"] = words.Category;
        value["disposition"] = words.Disposition;
        return Reply.Create(value, text);
    }
}
