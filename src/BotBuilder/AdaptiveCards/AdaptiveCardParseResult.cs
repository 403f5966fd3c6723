namespace AdaptiveCards;

/// <summary>A card, and what is odd about it.</summary>
public class AdaptiveCardParseResult(AdaptiveCard card)
{
    public AdaptiveCard Card { get; set; } = card;

    public IList<AdaptiveWarning> Warnings { get; } = [];
}
