namespace Microsoft.Bot.Schema.Teams;

/// <summary>What becomes of a dialog.</summary>
public class TaskModuleResponse
{
    public TaskModuleResponseBase? Task { get; set; }
    public CacheInfo? CacheInfo { get; set; }
}
