using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack, with what it remembers.</summary>
public class DialogInstance
{
    public string Id { get; set; } = string.Empty;

    /// <summary>
    /// After loading: strings, booleans, <see cref="long"/> and <see cref="double"/> as such, the rest as
    /// <see cref="System.Text.Json.JsonElement"/>.
    /// </summary>
    [JsonConverter(typeof(StateBagConverter))]
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();

    public int? StackIndex { get; set; }

    public string? Version { get; set; }
}
