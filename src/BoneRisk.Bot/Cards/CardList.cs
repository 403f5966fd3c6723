using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Cards;

/// <summary>An array of a template; an item that enters an array is repeated.</summary>
internal sealed class CardList(string card, JsonArray list) : CardPart
{
    private readonly CardPart[] _items = [.. list.Select(item => Read(card, item)).OfType<CardPart>()];

    public override JsonNode? Value(in CardScope scope) => list;

    public override void Write(Utf8JsonWriter writer, JsonEncodedText? name, in CardScope scope)
    {
        WriteName(writer, name);
        writer.WriteStartArray();
        foreach (var item in _items)
        {
            if (item is CardElement { Data: { } source } element)
            {
                WriteFor(writer, element, source.Value(scope), scope);
            }
            else
            {
                item.Write(writer, null, scope);
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteFor(Utf8JsonWriter writer, CardElement element, JsonNode? data, in CardScope scope)
    {
        if (data is not JsonArray rows)
        {
            element.WriteEntered(writer, null, scope with { Data = data });
            return;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            element.WriteEntered(writer, null, new CardScope(scope.Root, rows[i], i));
        }
    }
}
