namespace Microsoft.Bot.Schema.Teams;

/// <summary>A pressed button of a connector card.</summary>
public class O365ConnectorCardActionQuery(string? body = null, string? actionId = null)
{
    public string? Body { get; set; } = body;
    public string? ActionId { get; set; } = actionId;
}
