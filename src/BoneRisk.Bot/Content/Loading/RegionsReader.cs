namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads <c>regions.yaml</c>.</summary>
internal static class RegionsReader
{
    public static IReadOnlyDictionary<string, RegionWords> Read(YamlFile file)
    {
        var root = file.Root;
        var taken = new Taken();
        var regions = new Dictionary<string, RegionWords>(StringComparer.OrdinalIgnoreCase);
        foreach (var map in root.Maps("regions", "region"))
        {
            var region = new RegionWords(
                map.Id(taken),
                map.Text("name"),
                map.Text("emergencyNumber"),
                map.Text("urgentNumber"),
                map.Text("urgentName"),
                map.Text("clinician"),
                map.Text("units"),
                Lines(map.Map("helpLines")),
                map.Text("source"),
                map.Evidence());
            map.Done();
            regions.TryAdd(region.Id, region);
        }

        root.Done();
        return regions;
    }

    private static HelpLines Lines(YamlMap map)
    {
        var lines = new HelpLines(
            map.Text("crisis"), map.Text("poison"), map.Text("abuse"), map.Text("eating"), map.Text("source"), map.Evidence());
        map.Done();
        return lines;
    }
}
