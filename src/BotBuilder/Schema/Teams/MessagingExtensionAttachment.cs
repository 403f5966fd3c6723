namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card to insert, and how it looks in the list of results.</summary>
public class MessagingExtensionAttachment : Attachment
{
    public Attachment? Preview { get; set; }
}
