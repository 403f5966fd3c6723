using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads simple values of a dialog's memory as .NET values.</summary>
internal sealed class StateBagConverter : JsonConverter<IDictionary<string, object>>
{
    public override IDictionary<string, object> Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A dialog's memory must be a JSON object.");
        var bag = new Dictionary<string, object>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            bag[name] = ReadValue(ref reader, name, options);
        }

        return bag;
    }

    public override void Write(
        Utf8JsonWriter writer, IDictionary<string, object> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value as Dictionary<string, object> ?? new(value), options);

    // The stack of a component's own dialogs is read at once: put aside as JSON, each level would be read again.
    private static object ReadValue(ref Utf8JsonReader reader, string name, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Number => reader.TryGetInt64(out var whole) ? whole : reader.GetDouble(),
            JsonTokenType.Null => null!,
            JsonTokenType.StartObject when name == ComponentDialog.PersistedDialogState =>
                JsonSerializer.Deserialize<DialogState>(ref reader, options)!,
            _ => JsonElement.ParseValue(ref reader),
        };
}
