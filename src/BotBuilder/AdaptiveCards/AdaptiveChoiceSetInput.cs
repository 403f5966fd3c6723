namespace AdaptiveCards;

/// <summary>Answers to choose from.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveChoice> Choices { get; set; } = [];

    public bool? IsMultiSelect { get; set; }

    public string? Value { get; set; }
}
