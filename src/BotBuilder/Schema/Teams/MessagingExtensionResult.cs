namespace Microsoft.Bot.Schema.Teams;

/// <summary>Results to choose from, or a message, a sign-in, a configuration or a preview.</summary>
public class MessagingExtensionResult
{
    public string? AttachmentLayout { get; set; }
    public string? Type { get; set; }
    public IList<MessagingExtensionAttachment>? Attachments { get; set; }
    public MessagingExtensionSuggestedAction? SuggestedActions { get; set; }
    public string? Text { get; set; }
    public Activity? ActivityPreview { get; set; }
}
