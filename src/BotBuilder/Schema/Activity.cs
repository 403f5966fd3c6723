using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The one message format of the protocol. On the wire nearly every member may be missing.</summary>
public partial class Activity(
    string? type = null, string? id = null, DateTimeOffset? timestamp = null, DateTimeOffset? localTimestamp = null,
    string? serviceUrl = null, string? channelId = null, ChannelAccount? from = null,
    ConversationAccount? conversation = null, ChannelAccount? recipient = null, string? textFormat = null,
    string? attachmentLayout = null, IList<ChannelAccount>? membersAdded = null,
    IList<ChannelAccount>? membersRemoved = null, IList<MessageReaction>? reactionsAdded = null,
    IList<MessageReaction>? reactionsRemoved = null, string? topicName = null, bool? historyDisclosed = null,
    string? locale = null, string? text = null, string? speak = null, string? inputHint = null,
    string? summary = null, SuggestedActions? suggestedActions = null, IList<Attachment>? attachments = null,
    IList<Entity>? entities = null, object? channelData = null, string? action = null, string? replyToId = null,
    string? label = null, string? valueType = null, object? value = null, string? name = null,
    ConversationReference? relatesTo = null, string? code = null, DateTimeOffset? expiration = null,
    string? importance = null, string? deliveryMode = null, IList<string>? listenFor = null,
    IList<TextHighlight>? textHighlights = null, SemanticAction? semanticAction = null, string? localTimezone = null) :
    IConversationUpdateActivity, IContactRelationUpdateActivity, IInstallationUpdateActivity, IMessageActivity,
    IMessageUpdateActivity, IMessageDeleteActivity, IMessageReactionActivity, ISuggestionActivity, ITypingActivity,
    IEndOfConversationActivity, IEventActivity, IInvokeActivity, ITraceActivity, IHandoffActivity, ICommandActivity,
    ICommandResultActivity
{
    public const string ContentType = "application/vnd.microsoft.activity";

    [JsonConstructor]
    public Activity()
        : this(type: null)
    {
    }

    public string? Type { get; set; } = type;
    public string? Id { get; set; } = id;

    [JsonConverter(typeof(LenientTimestampConverter))]
    public DateTimeOffset? Timestamp { get; set; } = timestamp;

    [JsonConverter(typeof(LenientTimestampConverter))]
    public DateTimeOffset? LocalTimestamp { get; set; } = localTimestamp;

    public string? LocalTimezone { get; set; } = localTimezone;
    public string? CallerId { get; set; }
    public string? ServiceUrl { get; set; } = serviceUrl;
    public string? ChannelId { get; set; } = channelId;
    public ChannelAccount? From { get; set; } = from;
    public ConversationAccount? Conversation { get; set; } = conversation;
    public ChannelAccount? Recipient { get; set; } = recipient;
    public string? TextFormat { get; set; } = textFormat;
    public string? AttachmentLayout { get; set; } = attachmentLayout;
    public IList<ChannelAccount>? MembersAdded { get; set; } = membersAdded;
    public IList<ChannelAccount>? MembersRemoved { get; set; } = membersRemoved;
    public IList<MessageReaction>? ReactionsAdded { get; set; } = reactionsAdded;
    public IList<MessageReaction>? ReactionsRemoved { get; set; } = reactionsRemoved;
    public string? TopicName { get; set; } = topicName;
    public bool? HistoryDisclosed { get; set; } = historyDisclosed;
    public string? Locale { get; set; } = locale;
    public string? Text { get; set; } = text;
    public string? Speak { get; set; } = speak;
    public string? InputHint { get; set; } = inputHint;
    public string? Summary { get; set; } = summary;
    public SuggestedActions? SuggestedActions { get; set; } = suggestedActions;
    public IList<Attachment>? Attachments { get; set; } = attachments;

    [JsonConverter(typeof(EntityListConverter))]
    public IList<Entity>? Entities { get; set; } = entities;

    /// <summary>A <see cref="JsonElement"/> when read from JSON; anything serializable when sent.</summary>
    public object? ChannelData { get; set; } = channelData;

    public string? Action { get; set; } = action;
    public string? ReplyToId { get; set; } = replyToId;
    public string? Label { get; set; } = label;
    public string? ValueType { get; set; } = valueType;

    /// <summary>A <see cref="JsonElement"/> when read from JSON; anything serializable when sent.</summary>
    public object? Value { get; set; } = value;

    public string? Name { get; set; } = name;
    public ConversationReference? RelatesTo { get; set; } = relatesTo;
    public string? Code { get; set; } = code;

    [JsonConverter(typeof(LenientTimestampConverter))]
    public DateTimeOffset? Expiration { get; set; } = expiration;

    public string? Importance { get; set; } = importance;
    public string? DeliveryMode { get; set; } = deliveryMode;
    public IList<string>? ListenFor { get; set; } = listenFor;
    public IList<TextHighlight>? TextHighlights { get; set; } = textHighlights;
    public SemanticAction? SemanticAction { get; set; } = semanticAction;

    /// <summary>Members that this type does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
