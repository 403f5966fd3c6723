namespace Microsoft.Bot.Schema;

/// <summary>An image on a card.</summary>
public class CardImage(string? url = null, string? alt = null, CardAction? tap = null)
{
    public string? Url { get; set; } = url;
    public string? Alt { get; set; } = alt;
    public CardAction? Tap { get; set; } = tap;
}
