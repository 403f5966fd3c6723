namespace Microsoft.Bot.Schema.Teams;

/// <summary>The dialog closes with a message.</summary>
public class TaskModuleMessageResponse(string? value = null) : TaskModuleResponseBase("message")
{
    public string? Value { get; set; } = value;
}
