using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Cards;

/// <summary>An object of a template: it may enter data, or be left out.</summary>
internal sealed class CardElement : CardPart
{
    private const string DataKey = "$data";
    private const string WhenKey = "$when";

    private readonly CardPart? _when;
    private readonly (JsonEncodedText Name, CardPart? Part)[] _members;

    public CardElement(string card, JsonObject element)
    {
        Data = Read(card, element[DataKey]);
        _when = Read(card, element[WhenKey]);
        _members =
        [
            .. element.Where(member => member.Key is not (DataKey or WhenKey))
                .Select(member => (JsonEncodedText.Encode(member.Key), Read(card, member.Value))),
        ];
    }

    /// <summary>What the element enters or is repeated over; null when it stays where it is.</summary>
    public CardPart? Data { get; }

    /// <summary>Whether nothing in an element depends on data.</summary>
    public static bool IsFixed(JsonObject element) => element.All(member => member.Key is not (DataKey or WhenKey) && IsFixed(member.Value));

    public override JsonNode? Value(in CardScope scope) => throw new NotSupportedException("An element is written, not looked up.");

    public override void Write(Utf8JsonWriter writer, JsonEncodedText? name, in CardScope scope) =>
        WriteEntered(writer, name, Data is null ? scope : scope with { Data = Data.Value(scope) });

    /// <summary>Writes the element with its data entered already.</summary>
    public void WriteEntered(Utf8JsonWriter writer, JsonEncodedText? name, in CardScope scope)
    {
        if (_when is not null && _when.Value(scope)?.GetValueKind() != JsonValueKind.True)
        {
            return;
        }

        WriteName(writer, name);
        writer.WriteStartObject();
        foreach (var (key, part) in _members)
        {
            if (part is not null)
            {
                part.Write(writer, key, scope);
            }
            else
            {
                writer.WriteNull(key);
            }
        }

        writer.WriteEndObject();
    }

    private static bool IsFixed(JsonNode? node) => node switch
    {
        JsonObject element => IsFixed(element),
        JsonArray list => list.All(item => item is not null && IsFixed(item)),
        JsonValue value => !value.TryGetValue<string>(out var text) || !CardText.HasPlace(text),
        _ => true, // A null.
    };
}
