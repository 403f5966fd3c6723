using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace BoneRisk.Bot.Content;

/// <summary>The bot's own sentences, by key, with <c>{name}</c> places to fill in.</summary>
public sealed class Words(IReadOnlyDictionary<string, string> texts)
{
    private readonly FrozenDictionary<string, string> _texts = texts.ToFrozenDictionary();

    /// <summary>All of them.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; } = texts;

    [JsonIgnore]
    public IEnumerable<string> Keys => _texts.Keys;

    /// <exception cref="KeyNotFoundException">There is no such sentence.</exception>
    public string this[string key] => _texts.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"dialogs/words.yaml has no '{key}'.");

    /// <summary>The same sentences with the places filled in that are the same in every turn.</summary>
    public Words Filled(Func<string, string> fill) => new(_texts.ToDictionary(t => t.Key, t => fill(t.Value)));

    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> places) => Fill(this[key], places);

    public static string Fill(string text, params ReadOnlySpan<(string Name, object Value)> places)
    {
        foreach (var (name, value) in places)
        {
            text = text.Replace($"{{{name}}}", FormattableString.Invariant($"{value}"), StringComparison.Ordinal);
        }

        return text;
    }
}
