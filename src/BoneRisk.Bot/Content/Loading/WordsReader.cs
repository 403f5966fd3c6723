namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads <c>words.yaml</c>, a flat list of the bot's own sentences.</summary>
internal static class WordsReader
{
    public static Words Read(YamlFile file)
    {
        var root = file.Root;
        return new Words(root.Keys.ToDictionary(key => key, root.TextOrBlank));
    }
}
