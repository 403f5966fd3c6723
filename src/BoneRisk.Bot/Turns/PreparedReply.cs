using BoneRisk.Storage;

namespace BoneRisk.Bot.Turns;

/// <summary>A turn's replies in the form in which they are saved with it.</summary>
/// <param name="Outbox">For a channel that has to be called; null where the log delivers, or nobody could ask again.</param>
/// <param name="Log">For a channel that delivers by the activity log.</param>
public sealed record PreparedReply(OutboxEntry? Outbox = null, LogEntries? Log = null);
