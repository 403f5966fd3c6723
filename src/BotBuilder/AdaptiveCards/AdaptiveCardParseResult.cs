namespace AdaptiveCards;

/// <summary>A card, and what is odd about it.</summary>
public class AdaptiveCardParseResult
{
    public AdaptiveCard Card { get; set; } = null!;

    public List<AdaptiveWarning> Warnings { get; } = [];
}
