using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Cards;

/// <summary>A piece of a template, read once.</summary>
internal abstract class CardPart
{
    /// <summary>Reads a piece; null for a JSON null.</summary>
    /// <param name="card">The template's name.</param>
    /// <param name="node">The piece.</param>
    public static CardPart? Read(string card, JsonNode? node) => node switch
    {
        JsonObject element => CardElement.IsFixed(element) ? new FixedPart(element) : new CardElement(card, element),
        JsonArray list => new CardList(card, list),
        JsonValue value when value.TryGetValue<string>(out var text) && CardText.HasPlace(text) => new CardText(card, text),
        not null => new FixedPart(node),
        null => null,
    };

    /// <summary>The data that the piece stands for; null for none.</summary>
    public abstract JsonNode? Value(in CardScope scope);

    /// <summary>Writes the piece, after its name if it has one; nothing where there is no data for it.</summary>
    public abstract void Write(Utf8JsonWriter writer, JsonEncodedText? name, in CardScope scope);

    protected static void WriteName(Utf8JsonWriter writer, JsonEncodedText? name)
    {
        if (name is { } written)
        {
            writer.WritePropertyName(written);
        }
    }
}
