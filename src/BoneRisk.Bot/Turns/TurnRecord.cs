namespace BoneRisk.Bot.Turns;

/// <summary>A conversation's state as a turn began with it.</summary>
/// <param name="Key">The key it is stored under.</param>
/// <param name="ETag">Its version; null when there was none.</param>
/// <param name="Processed">The last activities that were processed, oldest first.</param>
public sealed record TurnRecord(string Key, string? ETag, IReadOnlyList<string> Processed)
{
    public bool HasProcessed(string received) => Processed.Contains(received);
}
