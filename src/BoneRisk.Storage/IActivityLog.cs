namespace BoneRisk.Storage;

/// <summary>Conversations and their activities, in order, for a channel that can replay them.</summary>
public interface IActivityLog
{
    /// <summary>Starts a conversation; its times are set here.</summary>
    /// <returns>False, and nothing changes, when there is one of this id, or was until it was deleted.</returns>
    Task<bool> StartAsync(LoggedConversation conversation, CancellationToken cancellationToken = default);

    /// <summary>The conversation, or null when there is none (any more).</summary>
    Task<LoggedConversation?> FindAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Appends an activity and tells followers. The activity is written by <paramref name="write"/>, which is given
    /// its sequence first, because an activity's id is made of it.
    /// </summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="write">Writes the activity as JSON.</param>
    /// <param name="once">
    /// What the client knows the activity by; null for nothing. Where the conversation has an activity of the same,
    /// nothing is appended and its sequence is returned: a client that sends again says nothing twice.
    /// </param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <returns>The sequence; null when the conversation has ended, was deleted or never was.</returns>
    Task<long?> AppendAsync(
        string conversationId, Func<long, string> write, string? once = null,
        CancellationToken cancellationToken = default);

    /// <summary>Shows an activity to whoever follows the conversation right now, without storing it.</summary>
    Task PublishAsync(string conversationId, string json, CancellationToken cancellationToken = default);

    /// <summary>
    /// The activities after a sequence (0: from the first), oldest first; empty when there are no more. At most
    /// <paramref name="limit"/>, and fewer when they are large.
    /// </summary>
    Task<IReadOnlyList<LoggedActivity>> ReadAsync(
        string conversationId, long after, int limit = 100, CancellationToken cancellationToken = default);

    /// <summary>
    /// Everything after a sequence, then whatever is appended or published, as it comes: nothing twice, nothing left
    /// out, however slow the reader is (only what is published may be lost). Finishes when the conversation ends.
    /// </summary>
    IAsyncEnumerable<IReadOnlyList<LoggedActivity>> FollowAsync(
        string conversationId, long after, CancellationToken cancellationToken = default);

    /// <summary>Ends a conversation. Followers finish once they have read what was there before.</summary>
    Task EndAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes a conversation, its activities and its files. Followers stay until <see cref="EndAsync"/>, so that
    /// "your data is deleted" can still be published to them.
    /// </summary>
    Task DeleteAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes what was said and sent in a conversation so far and keeps the conversation, so that it can go on from
    /// nothing.
    /// </summary>
    Task ClearAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>Deletes every conversation of a user, as <see cref="DeleteAsync"/> does.</summary>
    Task DeleteUserAsync(string userId, CancellationToken cancellationToken = default);
}
