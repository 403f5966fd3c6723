namespace BoneRisk.Storage;

/// <summary>What a turn leads to.</summary>
/// <param name="Key">Key of the conversation's state, as <c>IStorage</c> has it.</param>
/// <param name="State">The state as JSON.</param>
/// <param name="ETag">The version that the turn began with; null when there was no state.</param>
public sealed record TurnToSave(string Key, string State, string? ETag)
{
    /// <summary>Replies that somebody else must be able to deliver if we cannot; null for none.</summary>
    public OutboxEntry? Outbox { get; init; }

    /// <summary>
    /// Activities of this conversation whose replies arrived: what the outbox has of them is forgotten with this save,
    /// which costs less than a write of its own.
    /// </summary>
    public IReadOnlyList<string> Delivered { get; init; } = [];

    /// <summary>Replies that are delivered by being in the activity log; null for none.</summary>
    public LogEntries? Log { get; init; }
}
