using System.Text;
using System.Text.Json;
using BoneRisk.Storage;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Turns;

/// <summary>Replies as the outbox keeps them: a JSON array of activities.</summary>
internal static class ReplyJson
{
    public static string Write(IReadOnlyList<Activity> activities)
    {
        var json = new StringBuilder("[");
        foreach (var activity in activities)
        {
            json.Append(json.Length > 1 ? "," : "").Append(BotJson.Serialize(activity));
        }

        return json.Append(']').ToString();
    }

    public static IEnumerable<Activity> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(activity => BotJson.Deserialize(activity.GetRawText()))];
    }
}
