using System.Security.Cryptography;
using System.Text;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Takes what was learnt at build, or learns it anew when the content was changed since.</summary>
public static class LearntReader
{
    /// <summary>What the build writes beside the content.</summary>
    public const string FileName = "content.learnt";

    private static readonly string[] SingleFiles =
        ["assessment.yaml", "boundary-examples.txt", "out-of-scope.yaml", "red-flag-examples.txt"];

    /// <summary>Reads what was learnt from the content as it is now; learns it where that is not written down.</summary>
    /// <param name="folder">The folder <c>dialogs</c>.</param>
    /// <param name="content">Its content.</param>
    public static Learnt Read(string folder, BotContent content)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return Learnt.From(content);
        }

        using var file = new MemoryStream(File.ReadAllBytes(path));
        var fingerprint = new byte[SHA256.HashSizeInBytes];
        file.ReadExactly(fingerprint);
        return fingerprint.AsSpan().SequenceEqual(Fingerprint(folder)) ? Learnt.Read(file) : Learnt.From(content);
    }

    /// <summary>Writes what was learnt from the content.</summary>
    /// <param name="folder">The folder <c>dialogs</c>.</param>
    /// <param name="learnt">What was learnt from it.</param>
    /// <param name="to">Where to.</param>
    public static void Write(string folder, Learnt learnt, Stream to)
    {
        to.Write(Fingerprint(folder));
        learnt.Write(to);
    }

    /// <summary>Tells content from other content: the same files, the same fingerprint.</summary>
    private static byte[] Fingerprint(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(folder).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(File.ReadAllBytes(Path.Combine(folder, file)));
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The files that are learnt from.</summary>
    private static IEnumerable<string> Files(string folder) =>
        SingleFiles.Concat(
            Directory.EnumerateFiles(Path.Combine(folder, "faq"), "*.yaml").Select(f => $"faq/{Path.GetFileName(f)}"));
}
