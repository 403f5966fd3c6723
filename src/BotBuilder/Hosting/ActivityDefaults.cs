using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Gives an activity the addresses that a bot relies on. What does not say where it belongs becomes a conversation
/// of its own, so that no two strangers ever share a state.
/// </summary>
internal static class ActivityDefaults
{
    public static void Fill(Activity activity)
    {
        activity.ChannelId ??= "unknown";
        activity.Conversation ??= new ConversationAccount();
        if (string.IsNullOrEmpty(activity.Conversation.Id))
            activity.Conversation.Id = Guid.NewGuid().ToString("n");
        activity.From ??= new ChannelAccount(role: RoleTypes.User);
        if (string.IsNullOrEmpty(activity.From.Id))
            activity.From.Id = $"unknown-{activity.Conversation.Id}";
        activity.Recipient ??= new ChannelAccount(id: "bot", role: RoleTypes.Bot);
    }
}
