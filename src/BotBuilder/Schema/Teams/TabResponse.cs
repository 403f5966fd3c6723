namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab shows.</summary>
public class TabResponse
{
    public TabResponsePayload? Tab { get; set; }
}
