namespace AdaptiveCards;

/// <summary>Text to fill in.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public override string Type { get; set; } = TypeName;

    public string? Placeholder { get; set; }

    public string? Value { get; set; }

    public int? MaxLength { get; set; }
}
