namespace Microsoft.Bot.Schema.Teams;

/// <summary>Makes results of a search from cards.</summary>
public static class AttachmentExtensions
{
    /// <param name="attachment">What is inserted when it is chosen.</param>
    /// <param name="previewAttachment">How it looks in the list; without it, as what is inserted.</param>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(
        this Attachment attachment, Attachment? previewAttachment = null) =>
        new()
        {
            Content = attachment.Content,
            ContentType = attachment.ContentType,
            ContentUrl = attachment.ContentUrl,
            Name = attachment.Name,
            ThumbnailUrl = attachment.ThumbnailUrl,
            Preview = previewAttachment ?? attachment,
        };
}
