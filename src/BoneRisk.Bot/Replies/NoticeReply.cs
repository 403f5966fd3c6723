using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>Short messages that need no card.</summary>
public static class NoticeReply
{
    public static IMessageActivity Create(string text) => Reply.Create(Reply.Kind("notice"), text);
}
