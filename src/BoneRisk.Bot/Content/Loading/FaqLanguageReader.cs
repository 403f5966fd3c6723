using BoneRisk.Understanding;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads what the search of the FAQ knows beside its topics: <c>faq-words.yaml</c> and <c>out-of-scope.yaml</c>.</summary>
internal static class FaqLanguageReader
{
    private const int LongestPhrase = 4;

    public static FaqLanguage Read(YamlFile words, YamlFile outOfScope)
    {
        var root = words.Root;
        var same = Groups(root.Map("same"), mostWords: 1, once: new());
        var kinds = Groups(root.Map("kinds"), LongestPhrase, once: null);
        var plain = root.Texts("plain").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        root.Done();
        return new(new(same, kinds, [.. plain]), OutOfScope(outOfScope));
    }

    private static Dictionary<string, IReadOnlyList<string>> Groups(YamlMap map, int mostWords, Taken? once)
    {
        var groups = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var name in map.Keys)
        {
            var words = once is null ? map.Texts(name) : map.Wordings(name, name, once);
            for (var i = 0; i < words.Count; i++)
            {
                if (words[i].Split(' ').Length > mostWords)
                {
                    map.Mistake(name, i, $"'{words[i]}' has more than {mostWords} words");
                }
            }

            groups.Add(name, [.. words.Where(w => w.Length > 0 && w.Split(' ').Length <= mostWords)]);
        }

        return groups;
    }

    private static List<string> OutOfScope(YamlFile file)
    {
        var root = file.Root;
        var map = root.Map("outOfScope");
        var taken = new Taken();
        List<string> texts = [.. map.Keys.SelectMany(heading => map.Wordings(heading, heading, taken))];
        root.Done();
        return texts;
    }
}
