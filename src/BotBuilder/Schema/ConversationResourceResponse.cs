namespace Microsoft.Bot.Schema;

/// <summary>A channel's answer to a new conversation.</summary>
public class ConversationResourceResponse(string? activityId = null, string? serviceUrl = null, string? id = null)
{
    public string? ActivityId { get; set; } = activityId;
    public string? ServiceUrl { get; set; } = serviceUrl;
    public string? Id { get; set; } = id;
}
