using System.Security.Cryptography;
using System.Text;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Tells content from other content: the same files, the same fingerprint.</summary>
internal static class Fingerprint
{
    /// <summary>The names of the content's files under a folder, as <c>faq/tests.yaml</c>.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".txt")
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

    /// <summary>Whether a file begins with the fingerprint of the content's files as they are now.</summary>
    public static bool Begins(Stream file, string folder, IEnumerable<string> files)
    {
        var written = new byte[SHA256.HashSizeInBytes];
        return file.ReadAtLeast(written, written.Length, throwOnEndOfStream: false) == written.Length
            && written.AsSpan().SequenceEqual(Of(folder, files));
    }

    /// <summary>The fingerprint of some of the content's files.</summary>
    public static byte[] Of(string folder, IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(File.ReadAllBytes(Path.Combine(folder, file)));
        }

        return hash.GetHashAndReset();
    }
}
