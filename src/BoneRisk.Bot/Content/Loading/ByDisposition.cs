using BoneRisk.Scoring;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads something that must be said for every step of the ladder, and for nothing else.</summary>
internal static class ByDisposition
{
    public static Dictionary<string, T> Read<T>(YamlMap root, string key, Func<YamlMap, T> read)
    {
        var ladder = root.Map(key);
        var all = CamelCase.All<Disposition>().ToDictionary(name => name, name =>
        {
            var map = ladder.Map(name);
            var words = read(map);
            map.Done();
            return words;
        });
        ladder.Done();
        return all;
    }
}
