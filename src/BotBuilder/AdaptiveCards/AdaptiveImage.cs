namespace AdaptiveCards;

/// <summary>An image.</summary>
public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public override string Type { get; set; } = TypeName;

    public Uri? Url { get; set; }

    public string? AltText { get; set; }
}
