namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads <c>redflags.yaml</c>: words for warning signs, in the order in which they are ticked.</summary>
internal static class RedFlagsReader
{
    public static IReadOnlyList<RedFlagWords> Read(YamlFile file)
    {
        var root = file.Root;
        var (ids, phrases) = (new Taken(), new Taken());
        List<RedFlagWords> flags = [.. root.Maps("redFlags", "red flag").Select(map => Read(map, ids, phrases))];
        root.Done();
        return flags;
    }

    private static RedFlagWords Read(YamlMap map, Taken ids, Taken phrases)
    {
        var id = map.Id(ids);
        var flag = new RedFlagWords(
            id,
            map.Text("label"),
            map.Text("action"),
            map.Wordings("phrases", id, phrases),
            map.Text("source"),
            map.Evidence());
        for (var i = 0; i < flag.Phrases.Count; i++)
        {
            if (flag.Phrases[i].Any(c => !char.IsAsciiLetterLower(c) && c is not (' ' or '*' or '|')))
            {
                map.Mistake("phrases", i, $"'{flag.Phrases[i]}' should be lower-case words without apostrophes");
            }
        }

        map.Done();
        return flag;
    }
}
