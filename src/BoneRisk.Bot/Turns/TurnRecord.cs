using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Turns;

/// <summary>A conversation's state as a turn began with it.</summary>
/// <param name="Key">The key it is stored under.</param>
/// <param name="ETag">Its version; null when there was none.</param>
/// <param name="Processed">The last activities that were processed, oldest first.</param>
public sealed record TurnRecord(string Key, string? ETag, IReadOnlyList<string> Processed)
{
    /// <param name="received">The activity's id, as <see cref="Received.Id"/> has it.</param>
    /// <param name="activity">The activity itself.</param>
    public bool HasProcessed(string received, Activity activity) => Processed.Contains(received)
        || (Processed.Any(id => id.Length != received.Length) && Processed.Contains(Received.IdBefore(activity)));
}
