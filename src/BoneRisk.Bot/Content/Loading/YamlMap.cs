using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>
/// The keys of one thing in a file. Reading a key that is missing or wrong notes a mistake and gives an empty value,
/// so that reading goes on; <see cref="Done"/> then notes every key that nobody asked for.
/// </summary>
/// <param name="file">The file it stands in.</param>
/// <param name="node">Where its keys are; empty for a thing that is missing.</param>
/// <param name="what">How an author calls the thing (<c>question 'sex'</c>), or null for the file itself.</param>
internal sealed class YamlMap(YamlFile file, YamlMappingNode node, string? what)
{
    private readonly HashSet<string> _asked = [];

    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    public bool Has(string key) => Find(key) is not null;

    /// <summary>Whether the key holds just this word.</summary>
    public bool IsText(string key, string word) => Find(key) is { } found && Scalar(found) == word;

    public string Text(string key) => Required(key) is { } found ? Text(found, key) : "";

    /// <summary>A text that may be blank on purpose, such as a placeholder, but not left out.</summary>
    public string TextOrBlank(string key) =>
        Find(key) is { } found && Scalar(found) is { Length: > 0 } text && string.IsNullOrWhiteSpace(text)
            ? text
            : Text(key);

    public string? TextOrNull(string key) => Find(key) is { } found ? Text(found, key) : null;

    public decimal? NumberOrNull(string key)
    {
        if (Find(key) is not { } found)
        {
            return null;
        }

        if (decimal.TryParse(Scalar(found), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Mistake(found, $"'{key}' should be a number");
        return null;
    }

    public bool Flag(string key)
    {
        if (Required(key) is not { } found)
        {
            return false;
        }

        if (Scalar(found) is not ("true" or "false"))
        {
            Mistake(found, $"'{key}' should be true or false");
        }

        return Scalar(found) == "true";
    }

    public IReadOnlyList<string> Texts(string key) => [.. Items(key).Select(item => Text(item, key))];

    /// <summary>A list of things, each with its own keys; <paramref name="kind"/> and its id name one in a mistake.</summary>
    public IReadOnlyList<YamlMap> Maps(string key, string kind)
    {
        var maps = new List<YamlMap>();
        foreach (var item in Items(key))
        {
            if (item is YamlMappingNode map)
            {
                var id = map.Children.TryGetValue("id", out var value) ? Scalar(value) : null;
                maps.Add(new(file, map, Path(id is null ? $"{kind} {maps.Count + 1}" : $"{kind} '{id}'")));
            }
            else
            {
                Mistake(item, $"'{key}' should be a list of things with keys");
            }
        }

        return maps;
    }

    public YamlMap Map(string key)
    {
        var found = Required(key);
        if (found is not null and not YamlMappingNode)
        {
            Mistake(found, $"'{key}' should have keys of its own");
        }

        return new(file, found as YamlMappingNode ?? [], Path($"'{key}'"));
    }

    public void Done()
    {
        foreach (var key in node.Children.Keys.Where(key => !_asked.Contains(Scalar(key) ?? "")))
        {
            Mistake(key, $"unknown key '{Scalar(key)}'");
        }
    }

    /// <summary>Notes a mistake at a key, or at the thing itself where the key is absent.</summary>
    public void Mistake(string key, string text) =>
        Mistake(node.Children.TryGetValue(key, out var found) ? found : node, text);

    /// <summary>Notes a mistake at one item of a list.</summary>
    public void Mistake(string key, int item, string text) =>
        Mistake(node.Children.TryGetValue(key, out var found) && found is YamlSequenceNode list ? list[item] : node, text);

    private void Mistake(YamlNode at, string text) => file.Mistake(at, what is null ? text : $"{what}: {text}");

    private string Path(string inner) => what is null ? inner : $"{what}, {inner}";

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        return node.Children.TryGetValue(key, out var found) ? found : null;
    }

    private YamlNode? Required(string key)
    {
        var found = Find(key);
        if (found is null && node.Start.Line > 0)
        {
            Mistake(node, $"'{key}' is missing");
        }

        return found;
    }

    private IEnumerable<YamlNode> Items(string key)
    {
        var found = Required(key);
        if (found is not null and not YamlSequenceNode { Children.Count: > 0 })
        {
            Mistake(found, $"'{key}' should be a list with something in it");
        }

        return found as YamlSequenceNode ?? [];
    }

    private string Text(YamlNode found, string key)
    {
        if (Scalar(found) is not { } text)
        {
            Mistake(found, $"'{key}' should be a text");
            return "";
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            Mistake(found, $"'{key}' is empty");
        }
        else if (file.Places.Wrong(text) is { } wrong)
        {
            Mistake(found, $"'{key}' has {wrong}");
        }

        return text.Trim();
    }

    private static string? Scalar(YamlNode found) => (found as YamlScalarNode)?.Value;
}
