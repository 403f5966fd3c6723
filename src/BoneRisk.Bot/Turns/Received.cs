using BoneRisk.Storage;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Turns;

/// <summary>Tells an activity that came again from one that only looks like it.</summary>
internal static class Received
{
    private const int Bytes = 9;
    private const int BytesBefore = 8;

    /// <summary>
    /// A hash of the activity's id and of what it says, so that a client that reuses ids is not silenced; null without
    /// an id. Short, because a conversation's state holds many.
    /// </summary>
    public static string? Id(Activity activity) => string.IsNullOrEmpty(activity.Id)
        ? null
        : Convert.ToBase64String(SaidHash.Of(activity.Id, activity, Bytes));

    /// <summary>The same as the version before wrote it: what it processed is not processed again after an update.</summary>
    public static string IdBefore(Activity activity) =>
        $"{activity.Id} {Convert.ToHexStringLower(SaidHash.Of(null, activity, BytesBefore))}";
}
