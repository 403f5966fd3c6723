using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Something shown in a card.</summary>
[JsonConverter(typeof(AdaptiveElementConverter))]
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    public bool? Separator { get; set; }
}
