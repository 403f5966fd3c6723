namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public IMessageActivity? AsMessageActivity() => As(ActivityTypes.Message);
    public IContactRelationUpdateActivity? AsContactRelationUpdateActivity() => As(ActivityTypes.ContactRelationUpdate);
    public IInstallationUpdateActivity? AsInstallationUpdateActivity() => As(ActivityTypes.InstallationUpdate);
    public IConversationUpdateActivity? AsConversationUpdateActivity() => As(ActivityTypes.ConversationUpdate);
    public ITypingActivity? AsTypingActivity() => As(ActivityTypes.Typing);
    public IEndOfConversationActivity? AsEndOfConversationActivity() => As(ActivityTypes.EndOfConversation);
    public IEventActivity? AsEventActivity() => As(ActivityTypes.Event);
    public IInvokeActivity? AsInvokeActivity() => As(ActivityTypes.Invoke);
    public IMessageUpdateActivity? AsMessageUpdateActivity() => As(ActivityTypes.MessageUpdate);
    public IMessageDeleteActivity? AsMessageDeleteActivity() => As(ActivityTypes.MessageDelete);
    public IMessageReactionActivity? AsMessageReactionActivity() => As(ActivityTypes.MessageReaction);
    public ISuggestionActivity? AsSuggestionActivity() => As(ActivityTypes.Suggestion);
    public ITraceActivity? AsTraceActivity() => As(ActivityTypes.Trace);
    public IHandoffActivity? AsHandoffActivity() => As(ActivityTypes.Handoff);
    public ICommandActivity? AsCommandActivity() => As(ActivityTypes.Command);
    public ICommandResultActivity? AsCommandResultActivity() => As(ActivityTypes.CommandResult);

    /// <summary>Whether a person would see anything of this message.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    public Mention[] GetMentions() =>
        Entities?
            .Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.GetAs<Mention>()!)
            .ToArray() ?? [];

    /// <exception cref="InvalidCastException">The channel data is neither JSON nor a <typeparamref name="T"/>.</exception>
    public T? GetChannelData<T>() => ChannelData is null or T || ActivityJson.IsJson(ChannelData)
        ? ActivityJson.Convert<T>(ChannelData)
        : throw new InvalidCastException($"The channel data is no JSON object, but {ChannelData.GetType().Name}.");

    public bool TryGetChannelData<T>(out T? instance)
    {
        try
        {
            instance = GetChannelData<T>();
            return ChannelData is not null;
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or NotSupportedException or InvalidCastException)
        {
            instance = default;
            return false;
        }
    }

    /// <summary>Where this activity came from, so that the bot can speak there again.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = ReplyTarget,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>As <see cref="GetConversationReference"/>, but pointing at the activity that was just sent.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity: to the user, or, when incoming, from the user to the bot.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        From = isIncoming ? reference.User : reference.Bot;
        Recipient = isIncoming ? reference.Bot : reference.User;
        if (isIncoming)
            Id = reference.ActivityId ?? Id;
        else
            ReplyToId = reference.ActivityId ?? ReplyToId;
        return this;
    }

    /// <summary>Whether the activity came over a streaming connection, whose service URL is not HTTP.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl is { } url && !url.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>A copy to address and send, while the original stays as it is.</summary>
    internal Activity Copy()
    {
        var copy = (Activity)MemberwiseClone();
        copy.Attachments = Attachments is null ? null : [.. Attachments];
        return copy;
    }

    /// <summary>Whether the activity is of the type, or of a subtype written after a slash.</summary>
    protected bool IsActivity(string activityType) =>
        Type is { } type
        && type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (type.Length == activityType.Length || type[activityType.Length] == '/');

    private Activity? As(string type) => IsActivity(type) ? this : null;
}
