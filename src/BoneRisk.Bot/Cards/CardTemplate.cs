using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Cards;

/// <summary>
/// The part of the Adaptive Card Templating language that our cards use: <c>${path}</c> in any string, <c>$data</c>
/// to enter an object or repeat over an array, <c>$when</c> to leave an element out. A path starts at the current
/// data, at <c>$root</c>, or is <c>$index</c> or <c>$data</c>. A path that leads nowhere is a mistake in the card,
/// not an empty string: a patient must never read a half-filled card. A template is read once and then only written.
/// </summary>
public sealed class CardTemplate
{
    private readonly CardPart _card;

    /// <exception cref="CardException">A place in the template has no closing brace.</exception>
    public CardTemplate(string name, JsonObject template)
    {
        Name = name;
        _card = CardPart.Read(name, template)!;
    }

    public string Name { get; }

    /// <summary>The card as UTF-8 JSON.</summary>
    /// <exception cref="CardException">A path in the template is not in the data.</exception>
    public ReadOnlyMemory<byte> Write(JsonObject data)
    {
        var json = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(json);
        _card.Write(writer, null, new CardScope(data, data, 0));
        writer.Flush();
        return json.WrittenMemory;
    }

    /// <summary>The card as a tree, to look into.</summary>
    /// <exception cref="CardException">A path in the template is not in the data.</exception>
    public JsonObject Bind(JsonObject data) => (JsonObject)JsonNode.Parse(Write(data).Span)!;
}
