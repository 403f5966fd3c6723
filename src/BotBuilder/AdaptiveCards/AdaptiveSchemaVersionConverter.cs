using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A version is a string in JSON.</summary>
internal sealed class AdaptiveSchemaVersionConverter : JsonConverter<AdaptiveSchemaVersion>
{
    public override AdaptiveSchemaVersion Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? new AdaptiveSchemaVersion(reader.GetString()!)
            : throw new JsonException("The version of a card is a string.");

    public override void Write(
        Utf8JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
