namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a person searches for.</summary>
public class MessagingExtensionQuery
{
    public string? CommandId { get; set; }
    public IList<MessagingExtensionParameter>? Parameters { get; set; }
    public MessagingExtensionQueryOptions? QueryOptions { get; set; }
    public string? State { get; set; }
}
