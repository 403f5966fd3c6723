using System.Globalization;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where to find a conversation again: what a proactive message needs.</summary>
public class ConversationReference(
    CultureInfo? locale, string? activityId = null, ChannelAccount? user = null, ChannelAccount? bot = null,
    ConversationAccount? conversation = null, string? channelId = null, string? serviceUrl = null)
{
    [JsonConstructor]
    public ConversationReference(
        string? activityId = null, ChannelAccount? user = null, ChannelAccount? bot = null,
        ConversationAccount? conversation = null, string? channelId = null, string? serviceUrl = null)
        : this((CultureInfo?)null, activityId, user, bot, conversation, channelId, serviceUrl)
    {
    }

    public string? ActivityId { get; set; } = activityId;
    public ChannelAccount? User { get; set; } = user;
    public ChannelAccount? Bot { get; set; } = bot;
    public ConversationAccount? Conversation { get; set; } = conversation;
    public string? ChannelId { get; set; } = channelId;
    public string? Locale { get; set; } = locale?.Name;
    public string? ServiceUrl { get; set; } = serviceUrl;

    /// <summary>An event that starts a turn which nobody but the bot itself asked for.</summary>
    public Activity GetContinuationActivity()
    {
        var activity = new Activity(ActivityTypes.Event)
        {
            Name = ActivityEventNames.ContinueConversation,
            Id = Guid.NewGuid().ToString(),
            RelatesTo = this,
        };
        return activity.ApplyConversationReference(this, isIncoming: true);
    }
}
