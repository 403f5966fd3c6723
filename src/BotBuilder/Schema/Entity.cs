using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata within an activity; what it holds depends on its type.</summary>
public class Entity(string? type = null)
{
    public string? Type { get; set; } = type;

    /// <summary>Members that this type does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>The same entity, read as a more specific type.</summary>
    public T? GetAs<T>() => JsonSerializer.Deserialize<T>(ToElement(this), ActivityJson.Options);

    /// <summary>Replaces type and members by those of a more specific entity.</summary>
    public void SetAs<T>(T obj)
    {
        var copy = ToElement(obj).Deserialize<Entity>(ActivityJson.Options);
        Type = copy?.Type;
        Properties = copy?.Properties;
    }

    public bool Equals(Entity? other) =>
        other is not null && JsonElement.DeepEquals(ToElement(this), ToElement(other));

    public override bool Equals(object? obj) => Equals(obj as Entity);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Type ?? string.Empty);

    // By runtime type: an entity in a list may be of a derived type whose members must not be lost.
    private static JsonElement ToElement(object? value) =>
        JsonSerializer.SerializeToElement(value, value?.GetType() ?? typeof(object), ActivityJson.Options);
}
