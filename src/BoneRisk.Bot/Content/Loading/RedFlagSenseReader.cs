using BoneRisk.Scoring;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Takes what was learnt at build from the red flag examples, or learns it anew when they were changed since.</summary>
internal static class RedFlagSenseReader
{
    private const string Examples = "red-flag-examples.txt";
    private const string Learnt = "red-flag-examples.learnt";

    public static RedFlagSense? Read(string folder)
    {
        var examples = Path.Combine(folder, Examples);
        if (!File.Exists(examples))
        {
            return null;
        }

        var file = File.ReadAllBytes(examples);
        return Stored(Path.Combine(folder, Learnt), file) ?? RedFlagSense.Learn(file, RedFlags.IsEmergency);
    }

    private static RedFlagSense? Stored(string path, byte[] file)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var stream = new MemoryStream(File.ReadAllBytes(path));
        return RedFlagSense.Read(stream, file);
    }
}
