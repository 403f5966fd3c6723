namespace AdaptiveCards;

/// <summary>A button of a card.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    public string? Title { get; set; }

    internal sealed class Any : AdaptiveAction
    {
        public override string Type { get; set; } = string.Empty;
    }
}
