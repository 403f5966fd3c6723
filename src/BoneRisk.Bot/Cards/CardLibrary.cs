using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneRisk.Storage;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Cards;

/// <summary>The templates in <c>cards/</c>, read once, and turned into attachments.</summary>
public sealed class CardLibrary
{
    /// <summary>Media type of an Adaptive Card attachment.</summary>
    public const string ContentType = AdaptiveCards.AdaptiveCard.ContentType;

    private readonly FrozenDictionary<string, CardTemplate> _templates;

    private CardLibrary(IEnumerable<CardTemplate> templates) =>
        _templates = templates.ToFrozenDictionary(t => t.Name);

    public IEnumerable<string> Names => _templates.Keys;

    /// <exception cref="CardException">A file is not a JSON object.</exception>
    public static CardLibrary Load(string folder) => new(Directory.GetFiles(folder, "*.json").Select(Read));

    public Attachment Attach(string name, JsonObject data) =>
        new() { ContentType = ContentType, Content = BotJson.ToValue(Template(name).Write(data).Span) };

    private CardTemplate Template(string name) => _templates.TryGetValue(name, out var template)
        ? template
        : throw new CardException($"There is no cards/{name}.json.");

    private static CardTemplate Read(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        try
        {
            return new(name, (JsonObject)JsonNode.Parse(File.ReadAllText(file))!);
        }
        catch (Exception e) when (e is JsonException or InvalidCastException)
        {
            throw new CardException($"cards/{name}.json is not a JSON object: {e.Message}", e);
        }
    }
}
