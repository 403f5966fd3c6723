namespace BoneRisk.Storage;

/// <summary>Remembers which one-time tokens were used, for every process on the same store.</summary>
public interface IUsedTokens
{
    /// <summary>True for whoever uses a token first.</summary>
    /// <param name="id">The token's id.</param>
    /// <param name="expires">When the token is worth nothing any more, and can be forgotten.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    Task<bool> TryUseAsync(string id, DateTimeOffset expires, CancellationToken cancellationToken = default);
}
