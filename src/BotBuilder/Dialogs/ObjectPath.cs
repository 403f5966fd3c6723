using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads and writes members by paths like <c>user.answers[2]['of.age']</c>, in dictionaries, JSON and objects alike.
/// Names are matched without regard to case; a path in brackets is read from the same root.
/// </summary>
public static class ObjectPath
{
    public static bool HasValue(object obj, string path) => TryGetPathValue<object>(obj, path, out _);

    /// <exception cref="KeyNotFoundException">There is no value, or it is no <typeparamref name="T"/>.</exception>
    public static T GetPathValue<T>(object obj, string path) =>
        TryGetPathValue<T>(obj, path, out var value) ? value! : throw new KeyNotFoundException(path);

    public static T? GetPathValue<T>(object obj, string path, T? defaultValue) =>
        TryGetPathValue<T>(obj, path, out var value) ? value : defaultValue;

    public static bool TryGetPathValue<T>(object? obj, string? path, out T? value)
    {
        value = default;
        if (obj is null || path is null || !TryResolvePath(obj, path, out var segments))
            return false;
        var found = segments.Aggregate((object?)obj, Member);
        if (found is null)
            return false;
        try
        {
            value = MapValueTo<T>(found);
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>Sets a value, as JSON unless told otherwise; what is missing on the way is made.</summary>
    public static void SetPathValue(object obj, string path, object? value, bool json = true)
    {
        if (!TryResolvePath(obj, path, out var segments) || segments.Count == 0)
            return;
        var current = obj;
        for (var i = 0; i < segments.Count - 1; i++)
        {
            if (Member(current, segments[i]) is not { } next)
            {
                next = segments[i + 1] is int ? new JsonArray() : new JsonObject();
                SetMember(current, segments[i], next);
            }

            current = next;
        }

        SetMember(current, segments[^1], json ? ToNode(value) : value);
    }

    public static void RemovePathValue(object obj, string path)
    {
        if (!TryResolvePath(obj, path, out var segments) || segments.Count == 0)
            return;
        switch (segments.SkipLast(1).Aggregate((object?)obj, Member))
        {
            case IDictionary<string, object> dictionary:
                dictionary.Remove(Key(dictionary.Keys, segments[^1]));
                break;
            case JsonObject json:
                json.Remove(Key(Names(json), segments[^1]));
                break;
            case JsonArray array when segments[^1] is int index && index < array.Count:
                array[index] = null;
                break;
        }
    }

    public static T? Clone<T>(T obj) => ToNode(obj).Deserialize<T>(ActivityJson.Options);

    public static T Merge<T>(T startObject, T overlayObject)
        where T : class => Assign<T>(startObject, overlayObject);

    /// <summary>The first object with what the second one has put over it; lists are replaced whole.</summary>
    public static T Assign<T>(object? startObject, object? overlayObject)
        where T : class => (T)Assign(startObject, overlayObject, typeof(T));

    public static object Assign(object? startObject, object? overlayObject, Type type)
    {
        if ((startObject is null || overlayObject is null) && type.IsInstanceOfType(startObject ?? overlayObject))
            return (startObject ?? overlayObject)!;
        var merged = ToNode(startObject) as JsonObject ?? [];
        Overlay(merged, ToNode(overlayObject) as JsonObject ?? []);
        return merged.Deserialize(type, ActivityJson.Options)!;
    }

    public static T? MapValueTo<T>(object? val) => ActivityJson.Convert<T>(val);

    public static bool TryResolvePath(object obj, string propertyPath, out List<object> segments, bool eval = false)
    {
        segments = [];
        for (var i = 0; i < propertyPath.Length;)
        {
            var end = propertyPath[i] == '[' ? Closing(propertyPath, i) : propertyPath.IndexOfAny(['.', '['], i);
            if (end < 0 && propertyPath[i] == '[')
                return false;
            end = end < 0 ? propertyPath.Length : end;
            if (propertyPath[i] == '[')
            {
                if (Index(obj, propertyPath[(i + 1)..end]) is not { } index)
                    return false;
                segments.Add(int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : index);
            }
            else if (end > i)
            {
                segments.Add(propertyPath[i..end]);
            }

            i = end < propertyPath.Length && propertyPath[end] == '[' ? end : end + 1;
        }

        return !eval || segments.Aggregate((object?)obj, Member) is not null;
    }

    private static int Closing(string path, int open)
    {
        var depth = 0;
        for (var i = open; i < path.Length; i++)
        {
            depth += path[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }

        return -1;
    }

    // What stands in brackets: a name in quotes, a number, or a path to either.
    private static string? Index(object root, string text)
    {
        if (text.Length > 1 && text[0] is '\'' or '"' && text[^1] == text[0])
            return text[1..^1];
        return text.All(char.IsAsciiDigit)
            ? text
            : TryGetPathValue<object>(root, text, out var value) ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
    }

    private static object? Member(object? current, object segment)
    {
        if (current is JsonElement || (current is not null and not JsonNode && ActivityJson.IsJson(current)))
            current = ToNode(current);
        return (current, segment) switch
        {
            (IDictionary<string, object> dictionary, string name) =>
                dictionary.TryGetValue(Key(dictionary.Keys, name), out var value) ? value : null,
            (JsonObject json, string name) => json[Key(Names(json), name)],
            (JsonArray array, int index) => index < array.Count ? array[index] : null,
            (IList list, int index) => index < list.Count ? list[index] : null,
            (not null and not JsonNode, string name) => Property(current, name)?.GetValue(current),
            _ => null,
        };
    }

    private static void SetMember(object current, object segment, object? value)
    {
        switch (current, segment)
        {
            case (IDictionary<string, object> dictionary, string name):
                dictionary[Key(dictionary.Keys, name)] = value!;
                break;
            case (JsonObject json, string name):
                json[Key(Names(json), name)] = ToNode(value);
                break;
            case (JsonArray array, int index):
                while (array.Count <= index)
                    array.Add(null);
                array[index] = ToNode(value);
                break;
            case (_, string name) when Property(current, name) is { CanWrite: true } property:
                property.SetValue(current, ActivityJson.Convert(value, property.PropertyType));
                break;
        }
    }

    private static void Overlay(JsonObject start, JsonObject overlay)
    {
        foreach (var (name, value) in overlay.Where(member => member.Value is not null))
        {
            var key = Key(Names(start), name);
            if (start[key] is JsonObject below && value is JsonObject above)
                Overlay(below, above);
            else
                start[key] = ToNode(value);
        }
    }

    // A node belongs to one parent only: one that has a parent is copied.
    private static JsonNode? ToNode(object? value) => value switch
    {
        null => null,
        JsonNode { Parent: null } node => node,
        JsonNode node => node.DeepClone(),
        _ => JsonSerializer.SerializeToNode(value, value.GetType(), ActivityJson.Options),
    };

    private static IEnumerable<string> Names(JsonObject json) => json.Select(member => member.Key);

    private static string Key(IEnumerable<string> keys, object name) =>
        keys.FirstOrDefault(key => key.Equals((string)name, StringComparison.OrdinalIgnoreCase)) ?? (string)name;

    private static PropertyInfo? Property(object value, string name) => value.GetType().GetProperty(
        name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase);
}
