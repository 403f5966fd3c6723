using System.Text.Json;
using BoneRisk.Storage;
using Microsoft.Bot.Schema;

namespace BoneRisk.DirectLine;

/// <summary>
/// What Web Chat knows an activity by (<c>channelData.clientActivityID</c>). It sends the same one again when it is not
/// sure that it arrived.
/// </summary>
internal static class ClientActivityId
{
    private const int Bytes = 16;

    /// <summary>The id with what is said, so that a client that reuses ids is not silenced; null without an id.</summary>
    public static string? Of(Activity activity)
    {
        if (BotJson.FromValue(activity.ChannelData) is not { ValueKind: JsonValueKind.Object } data
            || !data.TryGetProperty("clientActivityID", out var id) || id.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        return Convert.ToHexStringLower(SaidHash.Of(id.GetString(), activity, Bytes));
    }
}
