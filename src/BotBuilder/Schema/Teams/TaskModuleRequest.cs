using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog is opened or submitted.</summary>
public class TaskModuleRequest
{
    public object? Data { get; set; }
    public TaskModuleRequestContext? Context { get; set; }

    [JsonPropertyName("tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }
}
