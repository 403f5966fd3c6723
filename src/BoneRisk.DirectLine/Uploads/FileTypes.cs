using System.Buffers;
using System.Text.Unicode;

namespace BoneRisk.DirectLine;

/// <summary>The types of file that can be told from their first bytes, and hold no script that a browser would run.</summary>
internal static class FileTypes
{
    public const string Text = "text/plain";

    public static readonly IReadOnlyList<string> Known =
        ["image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", Text];

    private static readonly SearchValues<byte> NotInText =
        SearchValues.Create([.. Enumerable.Range(0, 32).Except([9, 10, 12, 13]).Select(code => (byte)code)]);

    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    /// <summary>Whether the bytes are what they are said to be.</summary>
    public static bool Agree(string type, ReadOnlySpan<byte> content) => type switch
    {
        "image/png" => content.StartsWith(Png),
        "image/jpeg" => content.StartsWith(Jpeg),
        "image/gif" => content.StartsWith("GIF87a"u8) || content.StartsWith("GIF89a"u8),
        "image/webp" => content.StartsWith("RIFF"u8) && content.Length > 12 && content[8..].StartsWith("WEBP"u8),
        "application/pdf" => content.StartsWith("%PDF-"u8),
        Text => Utf8.IsValid(content) && !content.ContainsAny(NotInText),
        _ => false,
    };

    /// <summary>A name to save a file under, in place of the sender's own.</summary>
    public static string FileName(string type) =>
        "file." + (type == Text ? "txt" : type[(type.IndexOf('/', StringComparison.Ordinal) + 1)..]);
}
