namespace AdaptiveCards;

/// <summary>Something shown in a card.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    internal sealed class Any : AdaptiveElement
    {
        public override string Type { get; set; } = string.Empty;
    }
}
