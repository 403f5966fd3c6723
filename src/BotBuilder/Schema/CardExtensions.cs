namespace Microsoft.Bot.Schema;

/// <summary>Turns cards into attachments.</summary>
public static class CardExtensions
{
    public static Attachment ToAttachment(this HeroCard card) => new(HeroCard.ContentType, content: card);
}
