using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Code written for Microsoft's SDK may hand over a <c>JObject</c>, <c>JArray</c> or <c>JValue</c> as a value. Known by
/// name, they can be written without a reference to Newtonsoft.Json.
/// </summary>
internal sealed class NewtonsoftConverter : JsonConverter<object>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.Namespace == "Newtonsoft.Json.Linq";

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Values are read as JsonElement.");

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value.GetType() is { Name: "JValue" } type)
            JsonSerializer.Serialize(writer, type.GetProperty("Value")!.GetValue(value), options);
        else
            writer.WriteRawValue(value.ToString()!);
    }
}
