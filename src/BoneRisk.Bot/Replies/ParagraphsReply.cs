using System.Text.Json.Nodes;
using BoneRisk.Bot.Cards;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>A card of a title, paragraphs and buttons, with its text twin.</summary>
internal static class ParagraphsReply
{
    /// <param name="value">The contract.</param>
    /// <param name="body">A paragraph a line.</param>
    public static IMessageActivity Create(
        CardLibrary cards, JsonObject value, string title, string body, params JsonObject[] actions)
    {
        var text = Reply.Lines(title, body);
        return Reply.Create(value, text, cards.Attach("welcome", new JsonObject
        {
            ["title"] = title,
            ["paragraphs"] = Reply.List(body.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            ["actions"] = new JsonArray([.. actions]),
            ["speak"] = text,
        }));
    }
}
