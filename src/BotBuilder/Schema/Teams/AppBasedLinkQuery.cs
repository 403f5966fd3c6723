namespace Microsoft.Bot.Schema.Teams;

/// <summary>A link that the app may turn into a card.</summary>
public class AppBasedLinkQuery(string? url = null)
{
    public string? Url { get; set; } = url;
    public string? State { get; set; }
}
