namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answer to an action: another dialog, or something to insert.</summary>
public class MessagingExtensionActionResponse
{
    public TaskModuleResponseBase? Task { get; set; }
    public MessagingExtensionResult? ComposeExtension { get; set; }
    public CacheInfo? CacheInfo { get; set; }
}
