using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Cards;

/// <summary>A piece that is the same in every card.</summary>
internal sealed class FixedPart(JsonNode node) : CardPart
{
    private readonly byte[] _json = JsonSerializer.SerializeToUtf8Bytes(node);

    public override JsonNode? Value(in CardScope scope) => node;

    public override void Write(Utf8JsonWriter writer, JsonEncodedText? name, in CardScope scope)
    {
        WriteName(writer, name);
        writer.WriteRawValue(_json, skipInputValidation: true);
    }
}
