using BoneRisk.Bot.Content;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>Short messages that need no card.</summary>
public static class NoticeReply
{
    public static IMessageActivity Create(string text) => Reply.Create(Reply.Kind("notice"), text);

    /// <param name="category">What was asked that this bot must not answer.</param>
    /// <param name="disposition">How soon, and by whom, in the contract's words.</param>
    public static IMessageActivity Boundary(string category, string disposition, string text)
    {
        var value = Reply.Kind("boundary");
        value["category"] = category;
        value["disposition"] = disposition;
        return Reply.Create(value, text);
    }
}
