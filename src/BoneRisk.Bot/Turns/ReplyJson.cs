using System.Text.Json;
using BoneRisk.Storage;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Turns;

/// <summary>Replies as the outbox keeps them: a JSON array of activities.</summary>
internal static class ReplyJson
{
    public static IEnumerable<Activity> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(activity => BotJson.Deserialize(activity.GetRawText()))];
    }
}
