namespace Microsoft.Bot.Schema;

/// <summary>A channel's answer to a new conversation.</summary>
public class ConversationResourceResponse
{
    public string? ActivityId { get; set; }
    public string? ServiceUrl { get; set; }
    public string? Id { get; set; }
}
