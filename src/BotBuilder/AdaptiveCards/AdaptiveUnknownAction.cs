namespace AdaptiveCards;

/// <summary>An action that is not modelled; kept as it came.</summary>
public class AdaptiveUnknownAction : AdaptiveAction
{
    public override string Type { get; set; } = string.Empty;
}
