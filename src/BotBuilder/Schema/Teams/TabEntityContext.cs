namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which tab.</summary>
public class TabEntityContext
{
    public string? TabEntityId { get; set; }
}
