using BoneRisk.Understanding;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads <c>languages.yaml</c>: languages to recognise, and what to say in each.</summary>
internal static class LanguagesReader
{
    public static LanguageBook Read(YamlFile file)
    {
        var root = file.Root;
        var (source, evidence, english) = (root.Text("source"), root.Evidence(), root.Text("english"));
        var sentences = new Dictionary<string, string>();
        var marks = new List<LanguageMarks>();
        var taken = new Taken();
        foreach (var map in root.Maps("languages", "language"))
        {
            var id = map.Id(taken);
            map.Text("name");
            sentences.TryAdd(id, map.Text("sentence"));
            marks.Add(new(
                id, map.TextOrNull("script") ?? "", map.TextOrNull("letters") ?? "", map.TextOrNull("greetings") ?? "", map.TextOrNull("words") ?? ""));
            map.Done();
        }

        root.Done();
        return new(english, sentences, marks, source, evidence);
    }
}
