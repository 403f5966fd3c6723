using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Chooses the class of an action by its type.</summary>
internal sealed class AdaptiveActionConverter : JsonConverter<AdaptiveAction>
{
    public override AdaptiveAction? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        var type = json.GetProperty("type").GetString() ?? string.Empty;
        var known = AdaptiveTypes.Actions.GetValueOrDefault(type, typeof(AdaptiveUnknownAction));
        return (AdaptiveAction?)json.Deserialize(known, options);
    }

    public override void Write(Utf8JsonWriter writer, AdaptiveAction value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, value.GetType(), options);
}
