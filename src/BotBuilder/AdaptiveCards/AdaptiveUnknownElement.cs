namespace AdaptiveCards;

/// <summary>An element that is not modelled; kept as it came.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    public override string Type { get; set; } = string.Empty;
}
