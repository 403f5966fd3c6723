namespace Microsoft.Bot.Schema.Teams;

/// <summary>Another page of the dialog.</summary>
public class TaskModuleContinueResponse(TaskModuleTaskInfo? value = null) : TaskModuleResponseBase("continue")
{
    public TaskModuleTaskInfo? Value { get; set; } = value;
}
