namespace Microsoft.Bot.Schema;

/// <summary>Where to find a conversation again: what a proactive message needs.</summary>
public class ConversationReference
{
    public string? ActivityId { get; set; }
    public ChannelAccount? User { get; set; }
    public ChannelAccount? Bot { get; set; }
    public ConversationAccount? Conversation { get; set; }
    public string? ChannelId { get; set; }
    public string? Locale { get; set; }
    public string? ServiceUrl { get; set; }

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
