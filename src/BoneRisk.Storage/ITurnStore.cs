namespace BoneRisk.Storage;

/// <summary>
/// Keeps a turn in one piece: the state it leaves behind, and the replies it owes. The state is read through
/// <c>IStorage</c>, which brings its version as the ETag of a <see cref="StoredItem"/>.
/// </summary>
public interface ITurnStore
{
    /// <summary>
    /// Whether replies to a conversation of <see cref="IActivityLog"/> can be saved with the turn
    /// (<see cref="TurnToSave.Log"/>): only where the log is in the same database.
    /// </summary>
    bool CanLog { get; }

    /// <summary>
    /// Saves all of a turn, or nothing when the state is no longer what the turn began with. Followers of the log are
    /// told once it is saved.
    /// </summary>
    /// <exception cref="StorageException">The store cannot be used; nothing was saved, or nobody knows.</exception>
    Task<TurnSaved> SaveAsync(TurnToSave turn, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes the replies that a turn owes, to deliver them until <paramref name="until"/>; nobody else gets them before.
    /// </summary>
    /// <param name="key">Key of the conversation's state.</param>
    /// <param name="activity">The activity that the turn answered, as in <see cref="OutboxEntry.Activity"/>.</param>
    /// <param name="until">When somebody else may try, if they are not marked as delivered by then.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <returns>
    /// Null when nothing is owed: it was delivered. With <see cref="OutboxEntry.Replies"/> null while somebody else is
    /// delivering them, until the time it says.
    /// </returns>
    Task<OutboxEntry?> ClaimAsync(
        string key, string activity, DateTimeOffset until, CancellationToken cancellationToken = default);

    /// <summary>
    /// Forgets replies that were delivered. Done soon and not waited for: after a crash in between they are owed still,
    /// and come twice rather than never.
    /// </summary>
    void Delivered(string key, string activity);

    /// <summary>Forgets all that the turns of a conversation owe: its data is being deleted.</summary>
    Task ForgetAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>Gives back what could not be delivered, so that the next who asks may try at once.</summary>
    /// <param name="key">Key of the conversation's state.</param>
    /// <param name="activity">The activity that the turn answered.</param>
    /// <param name="replies">Those that are still owed, as a JSON array; null for all of them.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    Task ReleaseAsync(
        string key, string activity, string? replies = null, CancellationToken cancellationToken = default);
}
