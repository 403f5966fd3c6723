using System.Text.Json.Nodes;
using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Content;
using BoneRisk.Scoring;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>
/// What the bot says where others read along: nothing about anybody's health, and the way to a chat of one's own.
/// An urgent message names the number to call and no symptom.
/// </summary>
public sealed class GroupReply(Words words, CardLibrary cards)
{
    public IMessageActivity Hello(IActivity incoming) => WithLink(Reply.Kind("notice"), words["group.hello"], incoming);

    public IMessageActivity Alone(IActivity incoming) => WithLink(Reply.Kind("notice"), words["group.alone"], incoming);

    public IMessageActivity Urgent(IActivity incoming, Disposition disposition)
    {
        var value = Reply.Kind("redFlag");
        value["disposition"] = DispositionNames.Of(disposition);
        value["flags"] = new JsonArray();
        var text = words[disposition == Disposition.Emergency ? "group.emergency" : "group.urgent"];
        return WithLink(value, text, incoming, urgent: true);
    }

    /// <summary>The number to call and nothing of what it is about: others read along.</summary>
    public IMessageActivity Boundary(IActivity incoming, BoundaryWords boundary)
    {
        var value = Reply.Kind("boundary");
        value["category"] = "";
        value["disposition"] = boundary.Disposition;
        return boundary switch
        {
            { Category: "selfHarm" } => WithLink(value, words["group.crisis"], incoming, urgent: true),
            { Disposition: "emergency" } => WithLink(value, words["group.emergency"], incoming, urgent: true),
            { Disposition: "sameHour" or "sameDay" } => WithLink(value, words["group.urgent"], incoming, urgent: true),
            _ => WithLink(value, words["group.alone"], incoming),
        };
    }

    private IMessageActivity WithLink(JsonObject value, string text, IActivity incoming, bool urgent = false)
    {
        if (incoming.ChannelId != Channels.Msteams || incoming.Recipient?.Id is not { Length: > 0 } bot)
        {
            return Reply.Create(value, text);
        }

        return Reply.Create(value, text, cards.Attach("one-to-one", new JsonObject
        {
            ["text"] = text,
            ["style"] = urgent ? "attention" : "default",
            ["weight"] = urgent ? "bolder" : "default",
            ["button"] = words["group.aloneButton"],
            ["link"] = $"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(bot)}",
            ["speak"] = text,
        }));
    }
}
