using System.Globalization;

namespace BoneRisk.Storage.Sqlite;

/// <summary>Turns in SQLite: state, outbox and log in one transaction.</summary>
public sealed class SqliteTurnStore(SqliteDatabase database, SqliteActivityLog log, TimeProvider clock) : ITurnStore
{
    /// <inheritdoc/>
    public bool CanLog => true;

    /// <inheritdoc/>
    public async Task<TurnSaved> SaveAsync(TurnToSave turn, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        IReadOnlyList<LoggedActivity>? logged = [];
        var saved = await database.WriteAsync(
            session =>
            {
                if (!SaveState(session, turn, now))
                    return false;
                foreach (var activity in turn.Delivered) // First: what comes next takes the room that is left.
                    Remove(session, turn.Key, activity);
                if (turn.Outbox is { } outbox)
                    Put(session, turn.Key, outbox);
                if (turn.Log is { } entries)
                    logged = SqliteActivityLog.Append(session, entries, now);
                return true;
            },
            cancellationToken);

        if (!saved)
            return TurnSaved.Conflict;
        if (logged is null)
            return TurnSaved.NotLogged;
        if (turn.Log is { } appended)
            log.Tell(appended.ConversationId, logged);
        return TurnSaved.Saved;
    }

    /// <inheritdoc/>
    public Task<OutboxEntry?> ClaimAsync(
        string key, string activity, DateTimeOffset until, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            session =>
            {
                if (Find(session, key, activity) is not { } entry)
                    return null;
                if (entry.Until > clock.GetUtcNow())
                    return entry with { Replies = null };
                session.Execute(
                    "UPDATE outbox SET until = $until WHERE key = $key AND activity = $activity",
                    ("$until", until.ToUnixTimeMilliseconds()), ("$key", key), ("$activity", activity));
                return entry with { Until = until };
            },
            cancellationToken);

    /// <inheritdoc/>
    public void Delivered(string key, string activity) => _ = database.WriteAsync(
        session => Remove(session, key, activity), CancellationToken.None).ContinueWith(
            static task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    /// <inheritdoc/>
    public Task ForgetAsync(string key, CancellationToken cancellationToken = default) => database.WriteAsync(
        session => session.Execute("DELETE FROM outbox WHERE key = $key", ("$key", key)), cancellationToken);

    /// <inheritdoc/>
    public Task ReleaseAsync(
        string key, string activity, string? replies = null, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            session => session.Execute(
                """
                UPDATE outbox SET until = 0, replies = COALESCE($replies, replies)
                WHERE key = $key AND activity = $activity
                """,
                ("$replies", replies), ("$key", key), ("$activity", activity)),
            cancellationToken);

    private static bool SaveState(SqliteSession session, TurnToSave turn, long now) => turn.ETag is null
        ? session.Execute(
            """
            INSERT INTO items (key, json, version, created, touched) VALUES ($key, $json, $now, $now, $now)
            ON CONFLICT (key) DO NOTHING
            """,
            ("$key", turn.Key), ("$json", turn.State), ("$now", now)) == 1
        : long.TryParse(turn.ETag, CultureInfo.InvariantCulture, out var version)
          && ItemRows.Replace(session, turn.Key, turn.State, version, now);

    private static void Put(SqliteSession session, string key, OutboxEntry entry) => session.Execute(
        "INSERT OR REPLACE INTO outbox (key, activity, replies, until) VALUES ($key, $activity, $replies, $until)",
        ("$key", key), ("$activity", entry.Activity), ("$replies", entry.Replies),
        ("$until", entry.Until.ToUnixTimeMilliseconds()));

    private static int Remove(SqliteSession session, string key, string activity) => session.Execute(
        "DELETE FROM outbox WHERE key = $key AND activity = $activity", ("$key", key), ("$activity", activity));

    private static OutboxEntry? Find(SqliteSession session, string key, string activity)
    {
        OutboxEntry? found = null;
        session.Read(
            "SELECT replies, until FROM outbox WHERE key = $key AND activity = $activity",
            row =>
            {
                found = new OutboxEntry(
                    activity, row.GetString(0), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)));
                return false;
            },
            ("$key", key), ("$activity", activity));
        return found;
    }
}
