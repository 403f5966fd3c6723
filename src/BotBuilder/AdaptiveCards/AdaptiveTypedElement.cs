using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Anything within a card. What is particular to its type stays in <see cref="AdditionalProperties"/>.</summary>
public abstract class AdaptiveTypedElement
{
    [JsonPropertyOrder(-3)]
    public abstract string Type { get; set; }

    [JsonPropertyOrder(-2)]
    public string? Id { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
