using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace BoneRisk.Bot.Page;

/// <summary>One file of the page, with the packed copies of it that lie beside it, smallest first.</summary>
internal sealed record PageFile(string Path, string ContentType, string Tag, IReadOnlyList<PackedFile> Packed)
{
    private static readonly FileExtensionContentTypeProvider Types = new();
    private static readonly (string Encoding, string Extension)[] Encodings = [("br", ".br"), ("gzip", ".gz")];

    public static PageFile At(string path)
    {
        var type = Types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        using var content = File.OpenRead(path);
        return new PageFile(
            path,
            type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type,
            Convert.ToHexStringLower(SHA256.HashData(content))[..16],
            [.. Encodings.Select(e => new PackedFile(e.Encoding, path + e.Extension)).Where(f => File.Exists(f.Path))]);
    }

    /// <summary>The smallest copy that the browser accepts, or null for the file as it is.</summary>
    public PackedFile? Choose(IList<StringWithQualityHeaderValue> accepted) =>
        Packed.FirstOrDefault(file => accepted.Any(a => a.Value.Equals(file.Encoding, StringComparison.OrdinalIgnoreCase) && a.Quality is not 0));
}
