namespace BoneRisk.Bot.Content.Loading;

/// <summary>Notes phrases that are written wrongly, and those that use a class of words that is not there.</summary>
internal static class PhraseCheck
{
    private const string Signs = " *|@-&~?_^";

    public static void Phrases(
        YamlMap map, string key, IReadOnlyList<string> phrases, IReadOnlyDictionary<string, IReadOnlyList<string>> classes)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            if (phrases[i].Any(c => !char.IsAsciiLetter(c) && !char.IsAsciiDigit(c) && !Signs.Contains(c)))
            {
                map.Mistake(key, i, $"'{phrases[i]}' should be lower-case words without apostrophes");
            }

            foreach (var name in Named(phrases[i]).Where(name => !classes.ContainsKey(name)))
            {
                map.Mistake(key, i, $"there is no class of words '@{name}'");
            }
        }
    }

    /// <summary>A member of a class is a word, a few words, or another class.</summary>
    public static void Members(
        YamlMap map, string key, IReadOnlyList<string> members, IReadOnlyDictionary<string, IReadOnlyList<string>> classes)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var ok = members[i].StartsWith('@')
                ? classes.ContainsKey(members[i][1..])
                : members[i].All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == ' ');
            if (!ok)
            {
                map.Mistake(key, i, $"'{members[i]}' should be lower-case words without apostrophes, or '@' and a class");
            }
        }
    }

    private static IEnumerable<string> Named(string phrase) =>
        phrase.Split([' ', '|', '-', '&', '^'], StringSplitOptions.RemoveEmptyEntries).Where(p => p[0] == '@').Select(p => p[1..]);
}
