namespace Microsoft.Bot.Schema;

/// <summary>A simple card: title, text, image, buttons.</summary>
public class HeroCard(
    string? title = null, string? subtitle = null, string? text = null, IList<CardImage>? images = null,
    IList<CardAction>? buttons = null, CardAction? tap = null)
{
    public const string ContentType = "application/vnd.microsoft.card.hero";

    public string? Title { get; set; } = title;
    public string? Subtitle { get; set; } = subtitle;
    public string? Text { get; set; } = text;
    public IList<CardImage>? Images { get; set; } = images;
    public IList<CardAction>? Buttons { get; set; } = buttons;
    public CardAction? Tap { get; set; } = tap;
}
