using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card of a tab is submitted.</summary>
public class TabSubmit
{
    [JsonPropertyName("tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }

    public TabContext? Context { get; set; }
    public TabSubmitData? Data { get; set; }
}
