namespace AdaptiveCards;

/// <summary>A box to tick.</summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    public override string Type { get; set; } = TypeName;

    public string? Title { get; set; }

    public string? Value { get; set; }

    public string? ValueOn { get; set; }

    public string? ValueOff { get; set; }
}
