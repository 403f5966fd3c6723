namespace Microsoft.Bot.Schema;

/// <summary>One form of a file: the original, or a thumbnail of it.</summary>
public class AttachmentView
{
    public string? ViewId { get; set; }
    public int? Size { get; set; }
}
