using Npgsql;

namespace BoneRisk.Storage.Postgres;

/// <summary>
/// Turns in PostgreSQL: state, outbox and log in one transaction, which takes one round trip, or two when there is
/// something to log, because what is logged holds the sequence that the first one brings.
/// </summary>
public sealed class PostgresTurnStore(PostgresDatabase database, PostgresActivityLog log, TimeProvider clock)
    : ITurnStore, IAsyncDisposable, IDisposable
{
    private const string Owe =
        """
        arrived AS (DELETE FROM outbox WHERE key = $1 AND activity = ANY ($7) AND EXISTS (SELECT FROM saved)),
        owed AS (
            INSERT INTO outbox (key, activity, replies, until) SELECT $1, $4, $5, $6 FROM saved WHERE $4 IS NOT NULL
            ON CONFLICT (key, activity) DO UPDATE SET replies = excluded.replies, until = excluded.until)
        SELECT count(*) FROM saved
        """;

    private const string SaveNew =
        $"""
        WITH saved AS (
            INSERT INTO items (key, json, version, created, touched) VALUES ($1, $2, nextval('item_versions'), $3, $3)
            ON CONFLICT (key) DO NOTHING RETURNING 1),
        {Owe}
        """;

    private const string SaveKnown =
        $"""
        WITH saved AS (
            UPDATE items SET json = $2, version = nextval('item_versions'), touched = $3
            WHERE key = $1 AND version = $8 RETURNING 1),
        {Owe}
        """;

    private readonly DeliveredQueue _delivered = new(database);

    /// <inheritdoc/>
    public bool CanLog => true;

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <inheritdoc/>
    public async Task<TurnSaved> SaveAsync(TurnToSave turn, CancellationToken cancellationToken = default)
    {
        if (turn.Log is not { } entries)
            return await database.RunAsync(connection => SaveAsync(connection, turn), cancellationToken);

        var (saved, logged) = await database.RunAsync(connection => SaveAsync(connection, turn, entries), cancellationToken);
        log.Tell(entries.ConversationId, logged);
        return saved;
    }

    /// <inheritdoc/>
    public Task<OutboxEntry?> ClaimAsync(
        string key, string activity, DateTimeOffset until, CancellationToken cancellationToken = default) =>
        database.RunAsync(
            async connection =>
            {
                await using var batch = new NpgsqlBatch(connection)
                    .With(
                        """
                        UPDATE outbox SET until = $3 WHERE key = $1 AND activity = $2 AND until <= $4
                        RETURNING replies, until
                        """,
                        key, activity, until.ToUnixTimeMilliseconds(), Now)
                    .With("SELECT NULL, until FROM outbox WHERE key = $1 AND activity = $2", key, activity);
                await using var reader = await batch.ExecuteReaderAsync(CancellationToken.None);
                var found = await reader.ReadAsync(CancellationToken.None)
                    || (await reader.NextResultAsync(CancellationToken.None) && await reader.ReadAsync(CancellationToken.None));
                return found ? new OutboxEntry(activity, reader.TextOrNull(0), reader.Time(1)) : null;
            },
            cancellationToken);

    /// <inheritdoc/>
    public void Delivered(string key, string activity) => _delivered.Add(key, activity);

    /// <inheritdoc/>
    public Task ForgetAsync(string key, CancellationToken cancellationToken = default) =>
        database.WriteAsync(batch => batch.With("DELETE FROM outbox WHERE key = $1", key), cancellationToken);

    /// <inheritdoc/>
    public Task ReleaseAsync(
        string key, string activity, string? replies = null, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            batch => batch.With(
                "UPDATE outbox SET until = 0, replies = coalesce($3, replies) WHERE key = $1 AND activity = $2",
                key, activity, replies),
            cancellationToken);

    /// <summary>Waits for what was delivered to be forgotten.</summary>
    public ValueTask DisposeAsync() => new(_delivered.EmptyAsync());

    /// <summary>As <see cref="DisposeAsync"/>.</summary>
    public void Dispose() => _delivered.EmptyAsync().GetAwaiter().GetResult();

    private async Task<TurnSaved> SaveAsync(NpgsqlConnection connection, TurnToSave turn)
    {
        await using var batch = new NpgsqlBatch(connection);
        await using var reader = await Add(batch, turn).ExecuteReaderAsync(CancellationToken.None);
        return await IsSavedAsync(reader) ? TurnSaved.Saved : TurnSaved.Conflict;
    }

    private async Task<(TurnSaved Saved, IReadOnlyList<LoggedActivity> Logged)> SaveAsync(
        NpgsqlConnection connection, TurnToSave turn, LogEntries entries)
    {
        var now = Now;
        long last;
        await using (var batch = new NpgsqlBatch(connection).With("BEGIN"))
        {
            ActivityRows.AddNumbers(Add(batch, turn), entries, now);
            await using var reader = await batch.ExecuteReaderAsync(CancellationToken.None);
            if (!await IsSavedAsync(reader))
                return (TurnSaved.Conflict, []); // The sequence is rolled back with the connection's return to the pool.
            last = await ActivityRows.LastAsync(reader);
        }

        var appended = last == 0 ? [] : ActivityRows.Write(entries, last);
        await using var rest = new NpgsqlBatch(connection);
        await log.AddRows(rest, entries.ConversationId, appended).With("COMMIT").ExecuteNonQueryAsync(CancellationToken.None);
        return (last == 0 && entries.Write.Count > 0 ? TurnSaved.NotLogged : TurnSaved.Saved, appended);
    }

    private NpgsqlBatch Add(NpgsqlBatch batch, TurnToSave turn)
    {
        var (owed, now) = (turn.Outbox, Now);
        var until = owed?.Until.ToUnixTimeMilliseconds() ?? 0;
        string[] delivered = [.. turn.Delivered];
        return turn.ETag is null
            ? batch.With(SaveNew, turn.Key, turn.State, now, owed?.Activity, owed?.Replies, until, delivered)
            : batch.With(
                SaveKnown, turn.Key, turn.State, now, owed?.Activity, owed?.Replies, until, delivered,
                PostgresStorage.Version(turn.ETag));
    }

    private static async Task<bool> IsSavedAsync(NpgsqlDataReader reader) =>
        await reader.ReadAsync(CancellationToken.None) && reader.GetInt64(0) == 1;
}
