using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace AdaptiveCards;

/// <summary>JSON of cards.</summary>
internal static class AdaptiveJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Adapt } },
    };

    public static string? TypeOf(JsonElement json) => json.TryGetProperty("type", out var type) ? type.GetString() : null;

    // One class stands for all types of elements, and another for all types of actions; no list is written empty.
    private static void Adapt(JsonTypeInfo type)
    {
        if (type.Type == typeof(AdaptiveElement))
            type.CreateObject = () => new AdaptiveElement.Any();
        if (type.Type == typeof(AdaptiveAction))
            type.CreateObject = () => new AdaptiveAction.Any();
        foreach (var property in type.Properties.Where(property => property.PropertyType.IsAssignableTo(typeof(IList))))
            property.ShouldSerialize = (_, value) => value is IList { Count: > 0 };
    }
}
