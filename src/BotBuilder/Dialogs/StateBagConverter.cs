using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads simple values of a dialog's memory as .NET values.</summary>
internal sealed class StateBagConverter : JsonConverter<IDictionary<string, object>>
{
    public override IDictionary<string, object> Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var bag = JsonSerializer.Deserialize<Dictionary<string, object>>(ref reader, options) ?? [];
        StateBag.Unwrap(bag);
        return bag;
    }

    public override void Write(
        Utf8JsonWriter writer, IDictionary<string, object> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value as Dictionary<string, object> ?? new(value), options);
}
