namespace BoneRisk.Storage.Sqlite;

/// <summary>Follow-ups in the database.</summary>
public sealed class SqliteFollowUpStore(SqliteDatabase database) : IFollowUpStore
{
    private const string Insert =
        """
        INSERT INTO follow_ups (key, address, due, failures, counted)
        VALUES ($key, $address, $due, $failures, $counted) ON CONFLICT (key) DO
        """;

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
    public Task RemoveAsync(string key, CancellationToken cancellationToken = default) => database.WriteAsync(
        session => session.Execute("DELETE FROM follow_ups WHERE key = $key", ("$key", key)), cancellationToken);

    /// <inheritdoc/>
    public Task<FollowUp?> TakeDueAsync(DateTimeOffset now, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            session =>
            {
                FollowUp? taken = null;
                session.Read(
                    """
                    DELETE FROM follow_ups
                    WHERE key = (SELECT key FROM follow_ups WHERE due <= $now ORDER BY due LIMIT 1)
                    RETURNING key, address, due, failures, counted
                    """,
                    row =>
                    {
                        taken = new FollowUp(
                            row.GetString(0), row.GetString(1), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
                            row.GetInt32(3), row.GetBoolean(4));
                        return false;
                    },
                    ("$now", now.ToUnixTimeMilliseconds()));
                return taken;
            },
            cancellationToken);

    private Task<int> WriteAsync(string sql, FollowUp followUp, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.Execute(
            sql, ("$key", followUp.Key), ("$address", followUp.Address), ("$due", followUp.Due.ToUnixTimeMilliseconds()),
            ("$failures", followUp.Failures), ("$counted", followUp.Counted)),
        cancellationToken);
}
