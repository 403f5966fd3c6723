namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the client looks.</summary>
public class TaskModuleRequestContext(string? theme = null)
{
    public string? Theme { get; set; } = theme;
}
