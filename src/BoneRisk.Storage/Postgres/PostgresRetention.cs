using Npgsql;

namespace BoneRisk.Storage.Postgres;

/// <summary>Removes idle conversations from the database. What somebody is at, a turn or another sweep, is left alone.</summary>
public sealed class PostgresRetention(PostgresDatabase database, TimeProvider clock) : IRetention
{
    private const string IdleItems =
        """
        WITH idle AS (
            SELECT key FROM items WHERE created < $1 AND touched < $1 LIMIT $2 FOR UPDATE SKIP LOCKED),
        gone AS (DELETE FROM items WHERE key IN (SELECT key FROM idle)),
        owed AS (DELETE FROM outbox WHERE key IN (SELECT key FROM idle))
        SELECT count(*) FROM idle
        """;

    private const string IdleConversations =
        """
        WITH idle AS (
            SELECT id FROM conversations WHERE created < $1 AND last_active < $1 LIMIT $2 FOR UPDATE SKIP LOCKED),
        gone AS (DELETE FROM conversations WHERE id IN (SELECT id FROM idle)),
        said AS (DELETE FROM activities WHERE conversation_id IN (SELECT id FROM idle)),
        sent AS (DELETE FROM attachments WHERE conversation_id IN (SELECT id FROM idle))
        SELECT count(*) FROM idle
        """;

    /// <inheritdoc/>
    public async Task<int> RemoveIdleAsync(
        DateTimeOffset before, int most, CancellationToken cancellationToken = default)
    {
        var limit = before.ToUnixTimeMilliseconds();
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();

        // Each on its own: a turn holds its state while it asks for its conversation, and we never hold both.
        var removed = await database.RunAsync(
            async connection => Math.Max(
                await RemoveAsync(connection, IdleItems, limit, most),
                await RemoveAsync(connection, IdleConversations, limit, most)),
            cancellationToken);
        await database.WriteAsync(
            batch => batch.With(ExpiredRows.Tokens, now).With(ExpiredRows.Attachments, now).With(ExpiredRows.Replies, limit),
            cancellationToken);
        return removed;
    }

    private static async Task<int> RemoveAsync(NpgsqlConnection connection, string sql, long before, int most)
    {
        await using var batch = new NpgsqlBatch(connection).With(sql, before, (long)most);
        return (int)(long)(await batch.ExecuteScalarAsync(CancellationToken.None))!;
    }
}
