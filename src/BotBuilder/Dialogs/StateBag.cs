using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads a dialog's memory alike before and after it has been through JSON.</summary>
internal static class StateBag
{
    /// <summary>The value as <typeparamref name="T"/>, put back so that changes to it are kept.</summary>
    public static T? Get<T>(IDictionary<string, object> bag, string key)
    {
        if (!bag.TryGetValue(key, out var held))
            return default;
        if (held is T typed)
            return typed;
        var value = ActivityJson.Convert<T>(held);
        if (value is not null)
            bag[key] = value;
        return value;
    }

    /// <summary>A bag within the bag.</summary>
    public static IDictionary<string, object> GetBag(IDictionary<string, object> bag, string key)
    {
        if (bag.TryGetValue(key, out var held) && held is IDictionary<string, object> nested and not JsonNode)
            return nested;
        var read = ActivityJson.Convert<Dictionary<string, object>>(held) ?? [];
        Unwrap(read);
        bag[key] = read;
        return read;
    }

    // An application casts a remembered answer to string; it should not see that the answer has been stored.
    public static void Unwrap(Dictionary<string, object> bag)
    {
        foreach (var (key, value) in bag)
        {
            if (value is JsonElement element)
                bag[key] = Unwrap(element);
        }
    }

    private static object Unwrap(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
        _ => element,
    };
}
