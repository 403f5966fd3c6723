namespace BoneRisk.Understanding;

/// <summary>The word classes of the patterns, as a classifier takes them.</summary>
internal static class PatternClasses
{
    private static readonly string[] NoKinds = ["filler", "plain", "not", "me"];

    public static WordGroups Groups(IReadOnlyDictionary<string, string> classes) => new(
        new Dictionary<string, IReadOnlyList<string>>(),
        classes.Keys.Where(name => !NoKinds.Contains(name) && !classes[name].StartsWith('@'))
            .ToDictionary(name => name, name => (IReadOnlyList<string>)[.. Words(name, classes).Where(word => word != "#")]),
        [.. Words("plain", classes)]);

    /// <summary>The words of a class, those of the classes that it holds included.</summary>
    /// <exception cref="FormatException">There is no such class.</exception>
    public static IEnumerable<string> Words(string name, IReadOnlyDictionary<string, string> classes) =>
        !classes.TryGetValue(name, out var words)
            ? throw new FormatException($"there is no class '{name}'")
            : words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(word => word[0] == '@' ? Words(word[1..], classes) : [word]).Distinct();
}
