namespace BoneRisk.Storage;

/// <summary>Activities to be appended to a conversation of the log, one after the other.</summary>
/// <param name="ConversationId">Id of the conversation in the log.</param>
/// <param name="Write">Each writes one activity as JSON, given its sequence: an activity's id is made of it.</param>
public sealed record LogEntries(string ConversationId, IReadOnlyList<Func<long, string>> Write);
