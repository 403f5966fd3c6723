namespace BoneRisk.Storage.Postgres;

/// <summary>Used tokens in the database.</summary>
public sealed class PostgresUsedTokens(PostgresDatabase database) : IUsedTokens
{
    /// <inheritdoc/>
    public async Task<bool> TryUseAsync(string id, DateTimeOffset expires, CancellationToken cancellationToken = default) =>
        await database.WriteAsync(
            batch => batch.With(
                "INSERT INTO used_tokens (id, expires) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING",
                id, expires.ToUnixTimeMilliseconds()),
            cancellationToken) == 1;
}
