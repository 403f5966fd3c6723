using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tab of cards is opened.</summary>
public class TabRequest
{
    [JsonPropertyName("tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }

    public TabContext? Context { get; set; }
    public string? State { get; set; }
}
