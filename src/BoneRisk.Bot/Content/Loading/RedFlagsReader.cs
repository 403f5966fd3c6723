using BoneRisk.Understanding;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads <c>redflags.yaml</c>: words for warning signs, in the order in which they are ticked.</summary>
internal static class RedFlagsReader
{
    public static IReadOnlyList<RedFlagWords> Read(YamlFile file, PhraseBook book)
    {
        var root = file.Root;
        var (ids, phrases) = (new Taken(), new Taken());
        List<RedFlagWords> flags = [.. root.Maps("redFlags", "red flag").Select(map => Read(map, book, ids, phrases))];
        root.Done();
        return flags;
    }

    private static RedFlagWords Read(YamlMap map, PhraseBook book, Taken ids, Taken phrases)
    {
        var id = map.Id(ids);
        var flag = new RedFlagWords(
            id,
            map.Text("label"),
            map.Text("action"),
            map.Wordings("phrases", id, phrases),
            map.Text("source"),
            map.Evidence());
        PhraseCheck.Phrases(map, "phrases", flag.Phrases, book.Words);
        map.Done();
        return flag;
    }
}
