using BoneRisk.Understanding;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads <c>red-flag-words.yaml</c>: word classes, harmless expressions, facts and what ends an emergency.</summary>
internal static class RedFlagBookReader
{
    public static RedFlagBook Read(YamlFile file)
    {
        var root = file.Root;
        var words = root.Map("words");
        var classes = words.Keys.ToDictionary(name => name, name => words.Texts(name));
        foreach (var (name, members) in classes)
        {
            PhraseCheck.Members(words, name, members, classes);
        }

        var harmless = root.Texts("harmless");
        PhraseCheck.Phrases(root, "harmless", harmless, classes);
        var ids = new Taken();
        List<RedFlagFact> facts = [.. root.Maps("facts", "fact").Select(map => Fact(map, ids, classes))];
        var release = root.Map("release");
        var meanings = release.Keys.ToDictionary(id => id, id => release.Texts(id));
        foreach (var (id, phrases) in meanings)
        {
            PhraseCheck.Phrases(release, id, phrases, classes);
        }

        root.Done();
        return new(new PhraseBook(classes, harmless), facts, meanings);
    }

    private static RedFlagFact Fact(YamlMap map, Taken ids, IReadOnlyDictionary<string, IReadOnlyList<string>> classes)
    {
        var fact = new RedFlagFact(
            map.Id(ids), map.Text("question"), map.Text("choice"), map.Texts("phrases"), map.Text("source"), map.Evidence());
        PhraseCheck.Phrases(map, "phrases", fact.Phrases, classes);
        map.Done();
        return fact;
    }
}
