using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
#if BOTSDK_MICROSOFT
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
#endif

namespace BoneRisk.Storage;

/// <summary>
/// The one place where the two Bot Framework SDKs cannot agree: ours writes JSON with System.Text.Json, Microsoft's
/// with Newtonsoft.Json. Everything that puts JSON into an activity, or takes it out, goes through here.
/// </summary>
public static class BotJson
{
    /// <summary>Activities from a JSON array.</summary>
    /// <exception cref="JsonException">The text is not an array of activities.</exception>
    public static IReadOnlyList<Activity> DeserializeMany(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(activity => Deserialize(activity.GetRawText()))];
    }

#if BOTSDK_MICROSOFT
    // As ours has it: names in camel case, text is never taken for a date, a number never for text.
    private static readonly Newtonsoft.Json.JsonSerializerSettings Settings = new()
    {
        ContractResolver = new Newtonsoft.Json.Serialization.DefaultContractResolver
        {
            NamingStrategy = new Newtonsoft.Json.Serialization.CamelCaseNamingStrategy(),
        },
        Converters = { new TextOnly() },
        DateParseHandling = Newtonsoft.Json.DateParseHandling.None,
        NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore,
        MaxDepth = 64,
    };

    /// <summary>The activity as compact JSON.</summary>
    public static string Serialize(Activity activity) => Write(activity);

    /// <summary>Activities as a compact JSON array.</summary>
    public static string Serialize(IReadOnlyList<Activity> activities) => Write(activities);

    /// <summary>Nothing: Microsoft's adapter writes the replies itself.</summary>
    public static void Reuse(ITurnContext turn, string json, IReadOnlyList<Activity> activities)
    {
    }

    /// <summary>An activity from JSON, unknown properties kept.</summary>
    /// <exception cref="JsonException">The text is not a JSON object, or a known property has the wrong type.</exception>
    public static Activity Deserialize(string json)
    {
        try
        {
            return Read<Activity>(json) ?? throw new JsonException("An activity must be a JSON object.");
        }
        catch (Newtonsoft.Json.JsonException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <summary>A JSON value in the form that <c>Activity.Value</c> and <c>Attachment.Content</c> carry.</summary>
    public static object ToValue(JsonNode node) => Read<JToken>(node.ToJsonString())!;

    /// <summary>The same of JSON that is written already.</summary>
    public static object ToValue(ReadOnlySpan<byte> utf8) => Read<JToken>(System.Text.Encoding.UTF8.GetString(utf8))!;

    /// <summary>What <c>Activity.Value</c>, <c>ChannelData</c> or a stored item holds, as JSON; null for null.</summary>
    public static JsonElement? FromValue(object? value) =>
        value is null ? null : JsonSerializer.Deserialize<JsonElement>(Write(value));

    /// <summary>A stored item as JSON.</summary>
    public static string SerializeItem(object item) => Write(item);

    /// <summary>A stored item in the form that <c>BotState</c> reads.</summary>
    public static object DeserializeItem(string json)
    {
        var item = Read<Dictionary<string, object>>(json)!;
        foreach (var (key, value) in item)
        {
            if (value is JObject stack && stack["dialogStack"] is JArray)
                item[key] = Dialogs(stack);
        }

        return item;
    }

    /// <summary>A stored item as an object of the type.</summary>
    public static object DeserializeItem(string json, Type type) =>
        Newtonsoft.Json.JsonConvert.DeserializeObject(json, type, Settings)!;

    /// <summary>Microsoft's dialogs cast what they remember, and so rely on a storage that brings types back.</summary>
    private static DialogState Dialogs(JObject stack)
    {
        var dialogs = stack.ToObject<DialogState>()!;
        foreach (var memory in dialogs.DialogStack.Select(dialog => dialog.State))
        {
            foreach (var (key, value) in memory)
            {
                if (value is JObject members)
                    memory[key] = members["dialogStack"] is JArray ? Dialogs(members) : Bag(members);
            }
        }

        return dialogs;
    }

    private static Dictionary<string, object> Bag(JObject members) => members.ToObject<Dictionary<string, object>>()!;

    private static string Write(object value) => Newtonsoft.Json.JsonConvert.SerializeObject(value, Settings);

    private static T? Read<T>(string json) => Newtonsoft.Json.JsonConvert.DeserializeObject<T>(json, Settings);

    private sealed class TextOnly : Newtonsoft.Json.JsonConverter<string>
    {
        public override bool CanWrite => false;

        public override string? ReadJson(
            Newtonsoft.Json.JsonReader reader, Type objectType, string? existingValue, bool hasExistingValue,
            Newtonsoft.Json.JsonSerializer serializer) =>
            reader.TokenType is Newtonsoft.Json.JsonToken.String or Newtonsoft.Json.JsonToken.Null
                ? (string?)reader.Value
                : throw new Newtonsoft.Json.JsonSerializationException($"'{reader.Path}' must be text.");

        public override void WriteJson(
            Newtonsoft.Json.JsonWriter writer, string? value, Newtonsoft.Json.JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
#else
    /// <summary>The activity as compact JSON.</summary>
    public static string Serialize(Activity activity) => ActivityJson.Serialize(activity);

    /// <summary>Activities as a compact JSON array.</summary>
    public static string Serialize(IReadOnlyList<Activity> activities) =>
        JsonSerializer.Serialize(activities as Activity[] ?? [.. activities], ActivityJson.Options);

    /// <summary>Lets the adapter use JSON that was written for the outbox as the body of the answer as well.</summary>
    public static void Reuse(ITurnContext turn, string json, IReadOnlyList<Activity> activities) =>
        turn.TurnState.Set(new WrittenReplies(json, activities));

    /// <summary>An activity from JSON, unknown properties kept.</summary>
    /// <exception cref="JsonException">The text is not a JSON object, or a known property has the wrong type.</exception>
    public static Activity Deserialize(string json) => ActivityJson.Deserialize(json);

    /// <summary>A JSON value in the form that <c>Activity.Value</c> and <c>Attachment.Content</c> carry.</summary>
    public static object ToValue(JsonNode node) => JsonSerializer.SerializeToElement(node);

    /// <summary>The same of JSON that is written already.</summary>
    public static object ToValue(ReadOnlySpan<byte> utf8) => JsonElement.Parse(utf8);

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
    public static object DeserializeItem(string json)
    {
        var item = new Dictionary<string, object>();
        foreach (var member in JsonSerializer.Deserialize<JsonElement>(json, ActivityJson.Options).EnumerateObject())
            item[member.Name] = member.Value.ValueKind == JsonValueKind.Null ? null! : member.Value;
        return item;
    }

    /// <summary>A stored item as an object of the type.</summary>
    public static object DeserializeItem(string json, Type type) =>
        JsonSerializer.Deserialize(json, type, ActivityJson.Options)!;
#endif
}
