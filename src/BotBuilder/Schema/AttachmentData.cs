namespace Microsoft.Bot.Schema;

/// <summary>A file to upload to a channel.</summary>
public class AttachmentData(
    string? type = null, string? name = null, byte[]? originalBase64 = null, byte[]? thumbnailBase64 = null)
{
    public string? Type { get; set; } = type;
    public string? Name { get; set; } = name;
    public byte[]? OriginalBase64 { get; set; } = originalBase64;
    public byte[]? ThumbnailBase64 { get; set; } = thumbnailBase64;
}
