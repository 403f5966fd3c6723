using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Chooses the class of an element by its type.</summary>
internal sealed class AdaptiveElementConverter : JsonConverter<AdaptiveElement>
{
    public override AdaptiveElement? Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        var type = json.GetProperty("type").GetString() ?? string.Empty;
        var known = AdaptiveTypes.Elements.GetValueOrDefault(type, typeof(AdaptiveUnknownElement));
        return (AdaptiveElement?)json.Deserialize(known, options);
    }

    public override void Write(Utf8JsonWriter writer, AdaptiveElement value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, value.GetType(), options);
}
