namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answer to a search or a link.</summary>
public class MessagingExtensionResponse
{
    public MessagingExtensionResult? ComposeExtension { get; set; }
    public CacheInfo? CacheInfo { get; set; }
}
