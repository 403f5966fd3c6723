using BoneRisk.Understanding;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Takes what was learnt at build, or learns it anew when the content was changed since.</summary>
public static class LearntReader
{
    /// <summary>What the build writes beside the content.</summary>
    public const string FileName = "content.learnt";

    private static readonly string[] SingleFiles =
        ["assessment.yaml", "boundary-examples.txt", "faq-words.yaml", "out-of-scope.yaml", "red-flag-examples.txt"];

    /// <summary>What was learnt from the content as it is now; null where that is not written down.</summary>
    /// <param name="folder">The folder <c>dialogs</c>.</param>
    /// <param name="language">What the content knows of its subject.</param>
    public static Learnt? Read(string folder, Func<FaqLanguage> language)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;
        using var file = File.OpenRead(path);
        return Fingerprint.Begins(file, folder, Files(folder)) ? Learnt.Read(file, language) : null;
    }

    /// <summary>Writes what was learnt from the content.</summary>
    /// <param name="folder">The folder <c>dialogs</c>.</param>
    /// <param name="learnt">What was learnt from it.</param>
    /// <param name="to">Where to.</param>
    public static void Write(string folder, Learnt learnt, Stream to)
    {
        to.Write(Fingerprint.Of(folder, Files(folder)));
        learnt.Write(to);
    }

    /// <summary>The files that are learnt from.</summary>
    private static IEnumerable<string> Files(string folder) =>
        Fingerprint.Files(folder).Where(file => SingleFiles.Contains(file) || file.StartsWith("faq/", StringComparison.Ordinal));
}
