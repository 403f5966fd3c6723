using System.Globalization;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads the FAQ: one file for each theme in <c>faq/</c>, several topics in each.</summary>
internal static class TopicsReader
{
    public static IReadOnlyList<Topic> Read(IReadOnlyList<YamlFile> files)
    {
        var roots = files.Select(file => file.Root).ToList();
        var maps = roots.SelectMany(root => root.Maps("topics", "topic")).ToList();
        var known = maps.Select(map => map.Text("id")).ToHashSet();
        var (ids, paraphrases) = (new Taken(), new Taken());
        List<Topic> topics = [.. maps.Select(map => Read(map, known, ids, paraphrases))];
        roots.ForEach(root => root.Done());
        return topics;
    }

    private static Topic Read(YamlMap map, HashSet<string> known, Taken ids, Taken paraphrases)
    {
        var id = map.Id(ids);
        var topic = new Topic(
            id,
            map.Text("title"),
            map.Text("answer"),
            map.Text("next"),
            map.Text("source"),
            map.Evidence(),
            Reviewed(map),
            map.References("related", "topic", known),
            map.Wordings("paraphrases", id, paraphrases));
        if (topic.Related.Contains(id))
        {
            map.Mistake("related", "a topic is not related to itself");
        }

        map.Done();
        return topic;
    }

    private static DateOnly Reviewed(YamlMap map)
    {
        var text = map.Text("reviewed");
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && text.Length > 0)
        {
            map.Mistake("reviewed", $"'reviewed' should be a day such as 2026-11-23, not '{text}'");
        }

        return day;
    }
}
