using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A button of a card.</summary>
[JsonConverter(typeof(AdaptiveActionConverter))]
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    public string? Title { get; set; }
}
