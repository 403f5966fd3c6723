using System.Security.Cryptography;
using System.Text;
using BoneRisk.Storage;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Turns;

/// <summary>Tells an activity that came again from one that only looks like it.</summary>
internal static class Received
{
    private const int Bytes = 9;

    /// <summary>
    /// A hash of the activity's id and of what it says, so that a client that reuses ids is not silenced; null without
    /// an id. Short, because a conversation's state holds many.
    /// </summary>
    public static string? Id(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Id))
        {
            return null;
        }

        return Convert.ToBase64String(Hash($"{activity.Id} {Said(activity)}").AsSpan(0, Bytes));
    }

    /// <summary>The same as the version before wrote it: what it processed is not processed again after an update.</summary>
    public static string IdBefore(Activity activity) =>
        $"{activity.Id} {Convert.ToHexStringLower(Hash(Said(activity)).AsSpan(0, 8))}";

    private static string Said(Activity activity) =>
        $"{activity.Type} {activity.Text} {BotJson.FromValue(activity.Value)}";

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
