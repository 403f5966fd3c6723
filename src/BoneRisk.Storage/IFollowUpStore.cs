namespace BoneRisk.Storage;

/// <summary>Messages that wait for their time, at most one for each conversation.</summary>
public interface IFollowUpStore
{
    /// <summary>Keeps a follow-up, in place of what its conversation had.</summary>
    Task SetAsync(FollowUp followUp, CancellationToken cancellationToken = default);

    /// <summary>Keeps a follow-up that was taken before, unless its conversation has got another by now.</summary>
    Task ReturnAsync(FollowUp followUp, CancellationToken cancellationToken = default);

    /// <summary>Forgets what a conversation has; harmless when it has none.</summary>
    Task RemoveAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes out the one that has been due for longest. Whoever takes it has it alone, however many processes ask, and
    /// nobody gets it again unless it is returned.
    /// </summary>
    /// <returns>Null when nothing is due.</returns>
    Task<FollowUp?> TakeDueAsync(DateTimeOffset now, CancellationToken cancellationToken = default);
}
