namespace Microsoft.Bot.Schema;

/// <summary>A file that a channel keeps.</summary>
public class AttachmentInfo
{
    public string? Name { get; set; }
    public string? Type { get; set; }
    public IList<AttachmentView>? Views { get; set; }
}
