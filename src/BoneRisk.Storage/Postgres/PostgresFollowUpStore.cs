namespace BoneRisk.Storage.Postgres;

/// <summary>Follow-ups in the database.</summary>
public sealed class PostgresFollowUpStore(PostgresDatabase database) : IFollowUpStore
{
    private const string Insert =
        "INSERT INTO follow_ups (key, address, due, failures, counted) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (key) DO";

    private const string Replace =
        $"""
        {Insert} UPDATE SET address = excluded.address, due = excluded.due, failures = excluded.failures,
            counted = excluded.counted
        """;

    /// <inheritdoc/>
    public Task SetAsync(FollowUp followUp, CancellationToken cancellationToken = default) =>
        WriteAsync(Replace, followUp, cancellationToken);

    /// <inheritdoc/>
    public Task ReturnAsync(FollowUp followUp, CancellationToken cancellationToken = default) =>
        WriteAsync($"{Insert} NOTHING", followUp, cancellationToken);

    /// <inheritdoc/>
    public Task RemoveAsync(string key, CancellationToken cancellationToken = default) =>
        database.WriteAsync(batch => batch.With("DELETE FROM follow_ups WHERE key = $1", key), cancellationToken);

    /// <inheritdoc/>
    public async Task<FollowUp?> TakeDueAsync(DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var taken = await database.RunAsync(
            connection => connection.QueryAsync(
                """
                DELETE FROM follow_ups
                WHERE key = (SELECT key FROM follow_ups WHERE due <= $1 ORDER BY due LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING key, address, due, failures, counted
                """,
                [now.ToUnixTimeMilliseconds()],
                row => new FollowUp(
                    row.GetString(0), row.GetString(1), row.Time(2), row.GetInt32(3), row.GetBoolean(4)),
                CancellationToken.None),
            cancellationToken);
        return taken.Count == 1 ? taken[0] : null;
    }

    private Task<int> WriteAsync(string sql, FollowUp followUp, CancellationToken cancellationToken) => database.WriteAsync(
        batch => batch.With(
            sql, followUp.Key, followUp.Address, followUp.Due.ToUnixTimeMilliseconds(), followUp.Failures, followUp.Counted),
        cancellationToken);
}
