namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads <c>commands.yaml</c>: what a whole message says to call a command.</summary>
internal static class CommandsReader
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(YamlFile file)
    {
        var root = file.Root;
        var map = root.Map("commands");
        var taken = new Taken();
        var commands = map.Keys.ToDictionary(id => id, id => map.Wordings(id, id, taken));
        root.Done();
        return commands;
    }
}
