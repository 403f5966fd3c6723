namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog: a card, or a page.</summary>
public class TaskModuleTaskInfo
{
    public string? Title { get; set; }
    public object? Height { get; set; }
    public object? Width { get; set; }
    public string? Url { get; set; }
    public Attachment? Card { get; set; }
    public string? FallbackUrl { get; set; }
    public string? CompletionBotId { get; set; }
}
