using BoneRisk.Storage;
using Microsoft.Bot.Schema;

namespace BoneRisk.DirectLine;

/// <summary>Addresses what comes in, so that a client can speak for nobody but its own user.</summary>
internal sealed class IncomingActivities(DirectLineAdapter adapter, TimeProvider clock)
{
    /// <summary>A client's activity, ready for the bot but for its id. What we do not know stays as it is.</summary>
    public void Address(Activity activity, LoggedConversation conversation, string userId, string serviceUrl)
    {
        Address(activity, conversation.Id, serviceUrl);
        activity.From ??= new ChannelAccount();
        activity.From.Id = userId;
        activity.From.Role = RoleTypes.User;
        activity.From.AadObjectId = null; // a claim that only a channel with sign-in can make
        activity.From.Name ??= conversation.UserName;
        activity.CallerId = null;
        activity.Locale ??= conversation.Locale;
    }

    /// <summary>Tells the bot who is there: itself and, because a token always names one, the user.</summary>
    public Activity Joined(LoggedConversation conversation, string serviceUrl)
    {
        var user = new ChannelAccount(conversation.UserId, conversation.UserName, role: RoleTypes.User);
        var activity = new Activity(ActivityTypes.ConversationUpdate)
        {
            Id = $"{conversation.Id}|start",
            From = user,
            MembersAdded = [adapter.Bot, user],
            Locale = conversation.Locale,
        };
        Address(activity, conversation.Id, serviceUrl);
        return activity;
    }

    private void Address(Activity activity, string conversationId, string serviceUrl)
    {
        activity.ChannelId = DirectLineAdapter.ChannelId;
        activity.ServiceUrl = serviceUrl;
        activity.Conversation = new ConversationAccount(id: conversationId);
        activity.Recipient = adapter.Bot;
        activity.Timestamp = clock.GetUtcNow();
    }
}
