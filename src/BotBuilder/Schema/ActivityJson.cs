using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Microsoft.Bot.Schema;

/// <summary>JSON of the protocol. Not part of Microsoft's API, where Newtonsoft.Json does this.</summary>
public static class ActivityJson
{
    /// <summary>Camel case, nulls left out, at most 64 levels. Application types are found by reflection.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    public static string Serialize(Activity activity) => JsonSerializer.Serialize(activity, activity.GetType(), Options);

    public static byte[] SerializeToUtf8Bytes(Activity activity) =>
        JsonSerializer.SerializeToUtf8Bytes(activity, activity.GetType(), Options);

    /// <exception cref="JsonException">Not a JSON object, or a member has the wrong type.</exception>
    public static Activity Deserialize(string json) =>
        NotNull(JsonSerializer.Deserialize<Activity>(json, Options));

    /// <exception cref="JsonException">Not a JSON object, or a member has the wrong type.</exception>
    public static Activity Deserialize(ReadOnlySpan<byte> utf8Json) =>
        NotNull(JsonSerializer.Deserialize<Activity>(utf8Json, Options));

    /// <summary>Reads a loosely typed value as <typeparamref name="T"/>, whichever form it is held in.</summary>
    internal static T? Convert<T>(object? value) => value switch
    {
        null => default,
        T typed => typed,
        JsonElement element => element.Deserialize<T>(Options),
        JsonNode node => node.Deserialize<T>(Options),
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), Options).Deserialize<T>(Options),
    };

    internal static object? Convert(object? value, Type type) => value is null || type.IsInstanceOfType(value)
        ? value
        : JsonSerializer.SerializeToElement(value, value.GetType(), Options).Deserialize(type, Options);

    internal static bool IsJson(object value) =>
        value is JsonElement or JsonNode || value.GetType().Namespace == "Newtonsoft.Json.Linq";

    private static Activity NotNull(Activity? activity) =>
        activity ?? throw new JsonException("An activity must be a JSON object.");

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            MaxDepth = 64,
            Converters = { new NewtonsoftConverter() },
            // Readable in every script, yet safe inside HTML.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                SchemaJsonContext.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.MakeReadOnly();
        return options;
    }
}
