namespace BoneRisk.Storage;

/// <summary>Replies that a turn made and that nobody is known to have delivered.</summary>
/// <param name="Activity">What identifies the activity that they answer.</param>
/// <param name="Replies">A JSON array of activities; null while somebody else is delivering them.</param>
/// <param name="Until">When somebody else may try.</param>
public sealed record OutboxEntry(string Activity, string? Replies, DateTimeOffset Until);
