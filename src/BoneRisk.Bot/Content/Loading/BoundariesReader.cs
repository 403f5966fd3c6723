using BoneRisk.Scoring;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads <c>boundaries.yaml</c>: what the bot must not answer, in order of precedence.</summary>
internal static class BoundariesReader
{
    public static BoundaryBook Read(YamlFile file)
    {
        var root = file.Root;
        var map = root.Map("classes");
        var classes = map.Keys.ToDictionary(name => name, map.Text);
        var ids = new Taken();
        List<BoundaryWords> replies = [.. root.Maps("boundaries", "boundary").Select(entry => Read(entry, ids, classes))];
        map.Done();
        root.Done();
        return new(classes, replies, []);
    }

    private static BoundaryWords Read(YamlMap map, Taken ids, Dictionary<string, string> classes)
    {
        var disposition = map.Text("disposition");
        if (!CamelCase.All<Disposition>().Contains(disposition))
        {
            map.Mistake("disposition", $"there is no disposition '{disposition}'");
        }

        var words = new BoundaryWords(
            map.Id(ids), map.Text("category"), disposition, map.Has("grave") && map.Flag("grave"), map.Text("reply"), Patterns(map, classes), map.Text("source"), map.Evidence());
        map.Done();
        return words;
    }

    private static string[] Patterns(YamlMap map, Dictionary<string, string> classes)
    {
        if (!map.Has("patterns"))
        {
            return [];
        }

        var patterns = map.Text("patterns").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        try
        {
            BoundaryScanner.Check(patterns, classes);
        }
        catch (FormatException problem)
        {
            map.Mistake("patterns", problem.Message);
        }

        return patterns;
    }
}
