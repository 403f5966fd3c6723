namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a person submits from the dialog of an extension.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    public string? CommandId { get; set; }
    public string? CommandContext { get; set; }
    public string? BotMessagePreviewAction { get; set; }
    public IList<Activity>? BotActivityPreview { get; set; }
    public string? State { get; set; }
}
