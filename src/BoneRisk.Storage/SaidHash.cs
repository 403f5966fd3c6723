using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;

namespace BoneRisk.Storage;

/// <summary>Tells an activity that came again from another one that only has the same id.</summary>
public static class SaidHash
{
    /// <summary>The first bytes of the SHA-256 of an id with what is said under it.</summary>
    /// <param name="id">What the channel or the client knows the activity by; null leaves it out.</param>
    /// <param name="activity">What is said: its type, text and value.</param>
    /// <param name="bytes">How many bytes, 1 to 32.</param>
    public static ReadOnlySpan<byte> Of(string? id, Activity activity, int bytes)
    {
        var said = $"{activity.Type} {activity.Text} {BotJson.FromValue(activity.Value)}";
        return SHA256.HashData(Encoding.UTF8.GetBytes(id is null ? said : $"{id} {said}")).AsSpan(0, bytes);
    }
}
