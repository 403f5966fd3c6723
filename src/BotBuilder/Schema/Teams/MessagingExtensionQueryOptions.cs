namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which page of the results is asked for.</summary>
public class MessagingExtensionQueryOptions(int? skip = null, int? count = null)
{
    public int? Skip { get; set; } = skip;
    public int? Count { get; set; } = count;
}
