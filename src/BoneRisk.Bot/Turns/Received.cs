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

        var said = $"{activity.Id} {activity.Type} {activity.Text} {BotJson.FromValue(activity.Value)}";
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, Bytes));
    }
}
