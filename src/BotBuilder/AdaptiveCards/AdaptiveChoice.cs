namespace AdaptiveCards;

/// <summary>One of several answers.</summary>
public class AdaptiveChoice
{
    public string Title { get; set; } = string.Empty;

    public string Value { get; set; } = string.Empty;
}
