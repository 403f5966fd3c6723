using System.Text.Json;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>
/// The content as the build read and checked it, to be taken as long as no file was changed since: that is quicker than to
/// read all YAML again. The examples are left out, for who takes it takes what was learnt from them.
/// </summary>
public static class ReadContent
{
    /// <summary>What the build writes beside the content.</summary>
    public const string FileName = "content.read";

    /// <summary>The content as it is now; null where that is not written down.</summary>
    /// <param name="folder">The folder <c>dialogs</c>.</param>
    public static BotContent? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;
        using var file = File.OpenRead(path);
        return Fingerprint.Begins(file, folder, Fingerprint.Files(folder))
            ? JsonSerializer.Deserialize(file, ContentJson.Default.BotContent)
            : null;
    }

    /// <summary>Writes the content.</summary>
    /// <param name="folder">The folder <c>dialogs</c>.</param>
    /// <param name="content">What was read from it.</param>
    /// <param name="to">Where to.</param>
    public static void Write(string folder, BotContent content, Stream to)
    {
        to.Write(Fingerprint.Of(folder, Fingerprint.Files(folder)));
        JsonSerializer.Serialize(to, content.WithoutExamples(), ContentJson.Default.BotContent);
    }
}
