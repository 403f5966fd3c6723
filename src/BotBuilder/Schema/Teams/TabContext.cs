namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the client looks.</summary>
public class TabContext
{
    public string? Theme { get; set; }
}
