namespace Microsoft.Bot.Schema;

/// <summary>What a channel needs to open a conversation.</summary>
public class ConversationParameters(
    bool? isGroup = null, ChannelAccount? bot = null, IList<ChannelAccount>? members = null, string? topicName = null,
    Activity? activity = null, object? channelData = null, string? tenantId = null)
{
    public bool? IsGroup { get; set; } = isGroup;
    public ChannelAccount? Bot { get; set; } = bot;
    public IList<ChannelAccount>? Members { get; set; } = members;
    public string? TopicName { get; set; } = topicName;
    public Activity? Activity { get; set; } = activity;
    public object? ChannelData { get; set; } = channelData;
    public string? TenantId { get; set; } = tenantId;
}
