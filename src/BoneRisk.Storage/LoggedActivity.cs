namespace BoneRisk.Storage;

/// <summary>One activity of a conversation.</summary>
/// <param name="Sequence">1 for the first of a conversation, without gaps; 0 for one that was not stored.</param>
/// <param name="Json">The activity as JSON, exactly as it was appended.</param>
public readonly record struct LoggedActivity(long Sequence, string Json);
