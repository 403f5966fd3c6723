using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BoneRisk.Storage;

/// <summary>
/// The one place where the two Bot Framework SDKs cannot agree: ours writes JSON with System.Text.Json, Microsoft's
/// with Newtonsoft.Json. Everything that puts JSON into an activity, or takes it out, goes through here.
/// </summary>
public static class BotJson
{
#if BOTSDK_MICROSOFT
    private static readonly Newtonsoft.Json.JsonSerializerSettings Settings =
        new() { NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore, MaxDepth = 64 };

    /// <summary>The activity as compact JSON.</summary>
    public static string Serialize(Activity activity) =>
        Newtonsoft.Json.JsonConvert.SerializeObject(activity, Settings);

    /// <summary>An activity from JSON, unknown properties kept.</summary>
    /// <exception cref="JsonException">The text is not a JSON object, or a known property has the wrong type.</exception>
    public static Activity Deserialize(string json)
    {
        try
        {
            return Newtonsoft.Json.JsonConvert.DeserializeObject<Activity>(json, Settings)
                ?? throw new JsonException("An activity must be a JSON object.");
        }
        catch (Newtonsoft.Json.JsonException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <summary>A JSON value in the form that <c>Activity.Value</c> and <c>Attachment.Content</c> carry.</summary>
    public static object ToValue(JsonNode node) => Newtonsoft.Json.Linq.JToken.Parse(node.ToJsonString());

    /// <summary>What <c>Activity.Value</c>, <c>ChannelData</c> or a stored item holds, as JSON; null for null.</summary>
    public static JsonElement? FromValue(object? value) => value is null
        ? null
        : JsonSerializer.Deserialize<JsonElement>(Newtonsoft.Json.JsonConvert.SerializeObject(value, Settings));

    /// <summary>A stored item as JSON.</summary>
    public static string SerializeItem(object item) => Newtonsoft.Json.JsonConvert.SerializeObject(item, Settings);

    /// <summary>A stored item in the form that <c>BotState</c> reads.</summary>
    public static object DeserializeItem(string json) =>
        Newtonsoft.Json.JsonConvert.DeserializeObject<Dictionary<string, object>>(json, Settings)!;
#else
    /// <summary>The activity as compact JSON.</summary>
    public static string Serialize(Activity activity) => ActivityJson.Serialize(activity);

    /// <summary>An activity from JSON, unknown properties kept.</summary>
    /// <exception cref="JsonException">The text is not a JSON object, or a known property has the wrong type.</exception>
    public static Activity Deserialize(string json) => ActivityJson.Deserialize(json);

    /// <summary>A JSON value in the form that <c>Activity.Value</c> and <c>Attachment.Content</c> carry.</summary>
    public static object ToValue(JsonNode node) => JsonSerializer.SerializeToElement(node);

    /// <summary>What <c>Activity.Value</c>, <c>ChannelData</c> or a stored item holds, as JSON; null for null.</summary>
    public static JsonElement? FromValue(object? value) => value switch
    {
        null => null,
        JsonElement element => element,
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), ActivityJson.Options),
    };

    /// <summary>A stored item as JSON.</summary>
    public static string SerializeItem(object item) =>
        JsonSerializer.Serialize(item, item.GetType(), ActivityJson.Options);

    /// <summary>A stored item in the form that <c>BotState</c> reads.</summary>
    public static object DeserializeItem(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, object>>(json, ActivityJson.Options)!;
#endif
}
