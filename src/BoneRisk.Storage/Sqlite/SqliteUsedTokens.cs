namespace BoneRisk.Storage.Sqlite;

/// <summary>Used tokens in the database.</summary>
public sealed class SqliteUsedTokens(SqliteDatabase database) : IUsedTokens
{
    /// <inheritdoc/>
    public Task<bool> TryUseAsync(string id, DateTimeOffset expires, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            session => session.Execute(
                "INSERT INTO used_tokens (id, expires) VALUES ($id, $expires) ON CONFLICT (id) DO NOTHING",
                ("$id", id), ("$expires", expires.ToUnixTimeMilliseconds())) == 1,
            cancellationToken);
}
