namespace BoneRisk.Bot.Content.Loading;

/// <summary>What several files share: evidence marks, and names that must not be taken twice.</summary>
internal static class YamlMapExtensions
{
    private static readonly string[] Marks = ["V1", "V2", "R", "D"];

    /// <summary>Every fact says how well it was checked.</summary>
    public static string Evidence(this YamlMap map)
    {
        var mark = map.Text("evidence");
        if (mark.Length > 0 && !Marks.Contains(mark))
        {
            map.Mistake("evidence", $"evidence '{mark}' is none of {string.Join(", ", Marks)}");
        }

        return mark;
    }

    /// <summary>Reads the id and notes it when it was taken before.</summary>
    public static string Id(this YamlMap map, Taken taken)
    {
        var id = map.Text("id");
        if (id.Length > 0 && taken.By(id, id) is not null)
        {
            map.Mistake("id", $"the id '{id}' is used twice");
        }

        return id;
    }

    /// <summary>Reads what people type, and notes wordings that already belong to something else.</summary>
    public static IReadOnlyList<string> Wordings(this YamlMap map, string key, string owner, Taken taken)
    {
        var wordings = map.Texts(key);
        for (var i = 0; i < wordings.Count; i++)
        {
            if (taken.By(wordings[i], owner) is { } other && other != owner)
            {
                map.Mistake(key, i, $"'{wordings[i]}' belongs to '{other}' already");
            }
        }

        return wordings;
    }

    /// <summary>Reads ids of something else, and notes those that nobody has.</summary>
    public static IReadOnlyList<string> References(
        this YamlMap map, string key, string kind, IReadOnlyCollection<string> known)
    {
        var ids = map.Texts(key);
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids[i].Length > 0 && !known.Contains(ids[i]))
            {
                map.Mistake(key, i, $"there is no {kind} '{ids[i]}'");
            }
        }

        return ids;
    }
}
