namespace BoneRisk.Storage;

/// <summary>Removes what nobody has come back to.</summary>
public interface IRetention
{
    /// <summary>
    /// Removes conversations that were last active before a time: their state, what their turns owe, their log and
    /// their files; also used tokens and files whose time is over.
    /// </summary>
    /// <param name="before">Whatever was written since then is kept.</param>
    /// <param name="most">How many to remove at most, so that turns need not wait long behind it.</param>
    /// <param name="cancellationToken">Stops before the next batch.</param>
    /// <returns>How many were removed; fewer than <paramref name="most"/> when there are no more.</returns>
    Task<int> RemoveIdleAsync(DateTimeOffset before, int most, CancellationToken cancellationToken = default);
}
