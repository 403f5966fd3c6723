using System.Net.Http.Headers;
using System.Text;

namespace BoneRisk.DirectLine.Tests;

/// <summary>Small files of each type, and how a client puts them into a body.</summary>
internal static class TestFiles
{
    public const string Activity = "application/vnd.microsoft.activity";

    public static byte[] Png => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 1, 2, 3, 0, 255];

    public static byte[] Of(string type) => type switch
    {
        "image/png" => Png,
        "image/jpeg" => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16],
        "image/gif" => [.. "GIF89a"u8, 1, 0],
        "image/webp" => [.. "RIFF"u8, 8, 0, 0, 0, .. "WEBPVP8 "u8],
        "application/pdf" => [.. "%PDF-1.7\n"u8, 0xE2, 0xE3],
        _ => Encoding.UTF8.GetBytes("Zwölf Gläser Milch.\r\n"),
    };

    public static ByteArrayContent Content(byte[] bytes, string? type)
    {
        var content = new ByteArrayContent(bytes);
        if (type is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }

    /// <summary>A form as browsers write it: names of files in UTF-8, in quotes.</summary>
    public static MultipartFormDataContent Form(string? activity, params (string Name, string Type, byte[] Bytes)[] files)
    {
        var form = new MultipartFormDataContent("----boundary");
        if (activity is not null)
            form.Add(Part(Content(Encoding.UTF8.GetBytes(activity), Activity), "activity", "blob"));
        foreach (var (name, type, bytes) in files)
            form.Add(Part(Content(bytes, type), "file", name));
        return form;
    }

    private static ByteArrayContent Part(ByteArrayContent content, string name, string fileName)
    {
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data")
        {
            Name = name,
            FileName = $"\"{fileName}\"",
        };
        return content;
    }
}
