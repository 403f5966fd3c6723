using Microsoft.Data.Sqlite;

namespace BoneRisk.Storage.Sqlite;

/// <summary>The activity log in SQLite; followers live in this process, as SQLite's users do.</summary>
public sealed class SqliteActivityLog : IActivityLog
{
    // A page of big activities is cut short, so that reading a long history never holds all of it.
    private const int PageCharacters = 1024 * 1024;

    // What is left of a deleted conversation is its random id, and when it was deleted: an old token cannot start it
    // anew, and so no activity id is ever given twice.
    private const string Forget =
        "UPDATE conversations SET user_id = '', user_name = NULL, locale = NULL, ended = 1, created = $now, " +
        "last_active = $now";

    private const string OfUser = "conversation_id IN (SELECT id FROM conversations WHERE user_id = $user)";

    private readonly SqliteDatabase _database;
    private readonly TimeProvider _clock;
    private readonly ActivityFeed _feed = new();

    /// <summary>A log in this database.</summary>
    public SqliteActivityLog(SqliteDatabase database, TimeProvider clock) => (_database, _clock) = (database, clock);

    private long Now => _clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <inheritdoc/>
    public Task<bool> StartAsync(LoggedConversation conversation, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(
            session => session.Execute(
                """
                INSERT INTO conversations (id, user_id, user_name, locale, created, last_active)
                VALUES ($id, $user, $name, $locale, $now, $now) ON CONFLICT (id) DO NOTHING
                """,
                ("$id", conversation.Id), ("$user", conversation.UserId), ("$name", conversation.UserName),
                ("$locale", conversation.Locale), ("$now", Now)) == 1,
            cancellationToken);

    /// <inheritdoc/>
    public Task<LoggedConversation?> FindAsync(string conversationId, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(
            session =>
            {
                LoggedConversation? found = null;
                session.Read(
                    """
                    SELECT id, user_id, user_name, locale, ended, created, last_active, last_sequence
                    FROM conversations WHERE id = $id AND user_id <> ''
                    """,
                    row =>
                    {
                        found = Conversation(row);
                        return false;
                    },
                    ("$id", conversationId));
                return found;
            },
            cancellationToken);

    /// <inheritdoc/>
    public async Task<long?> AppendAsync(
        string conversationId, Func<long, string> write, string? once = null,
        CancellationToken cancellationToken = default)
    {
        var (sequence, appended) = await _database.WriteAsync<(long?, IReadOnlyList<LoggedActivity>?)>(
            session =>
            {
                if (once is not null && Find(session, conversationId, once) is var known and not 0)
                    return (known, null);
                var added = Append(session, new LogEntries(conversationId, [write]), Now, once);
                return (added?[0].Sequence, added);
            },
            cancellationToken);
        Tell(conversationId, appended ?? []);
        return sequence;
    }

    /// <inheritdoc/>
    public Task PublishAsync(string conversationId, string json, CancellationToken cancellationToken = default)
    {
        _feed.Publish(conversationId, new LoggedActivity(0, json));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<LoggedActivity>> ReadAsync(
        string conversationId, long after, int limit = 100, CancellationToken cancellationToken = default) =>
        _database.ReadAsync<IReadOnlyList<LoggedActivity>>(
            session =>
            {
                var page = new List<LoggedActivity>();
                var characters = 0;
                session.Read(
                    """
                    SELECT sequence, json FROM activities
                    WHERE conversation_id = $id AND sequence > $after ORDER BY sequence LIMIT $limit
                    """,
                    row =>
                    {
                        page.Add(new LoggedActivity(row.GetInt64(0), row.GetString(1)));
                        return (characters += page[^1].Json.Length) < PageCharacters;
                    },
                    ("$id", conversationId), ("$after", after), ("$limit", limit));
                return page;
            },
            cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<LoggedActivity>> FollowAsync(
        string conversationId, long after, CancellationToken cancellationToken = default) =>
        new ActivityFollower(this, _feed).FollowAsync(conversationId, after, cancellationToken);

    /// <inheritdoc/>
    public async Task EndAsync(string conversationId, CancellationToken cancellationToken = default)
    {
        await _database.WriteAsync(
            session => session.Execute("UPDATE conversations SET ended = 1 WHERE id = $id", ("$id", conversationId)),
            cancellationToken);
        _feed.Complete(conversationId);
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string conversationId, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(
            session =>
            {
                Clear(session, conversationId);
                return session.Execute($"{Forget} WHERE id = $id", ("$now", Now), ("$id", conversationId));
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task ClearAsync(string conversationId, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(session => Clear(session, conversationId), cancellationToken);

    /// <inheritdoc/>
    public Task DeleteUserAsync(string userId, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(
            session =>
            {
                session.Execute($"DELETE FROM activities WHERE {OfUser}", ("$user", userId));
                session.Execute($"DELETE FROM attachments WHERE {OfUser}", ("$user", userId));
                return session.Execute($"{Forget} WHERE user_id = $user", ("$now", Now), ("$user", userId));
            },
            cancellationToken);

    /// <summary>Appends inside a transaction; <see cref="Tell"/> comes after it.</summary>
    /// <returns>Null, and nothing is appended, when the conversation takes no more.</returns>
    internal static IReadOnlyList<LoggedActivity>? Append(
        SqliteSession session, LogEntries entries, long now, string? once = null)
    {
        var count = entries.Write.Count;
        var last = session.Scalar<long>(
            """
            UPDATE conversations SET last_sequence = last_sequence + $count, last_active = $now
            WHERE id = $id AND ended = 0 RETURNING last_sequence
            """,
            ("$count", count), ("$now", now), ("$id", entries.ConversationId));
        if (last == 0 && count > 0)
            return null;

        var appended = new LoggedActivity[count];
        for (var i = 0; i < count; i++)
        {
            var sequence = last - count + 1 + i;
            appended[i] = new LoggedActivity(sequence, entries.Write[i](sequence));
            session.Execute(
                "INSERT INTO activities (conversation_id, sequence, json, once) VALUES ($id, $sequence, $json, $once)",
                ("$id", entries.ConversationId), ("$sequence", sequence), ("$json", appended[i].Json), ("$once", once));
        }

        return appended;
    }

    /// <summary>Tells followers what was appended.</summary>
    internal void Tell(string conversationId, IReadOnlyList<LoggedActivity> appended)
    {
        foreach (var activity in appended)
            _feed.Publish(conversationId, activity);
    }

    internal static int Clear(SqliteSession session, string conversationId)
    {
        session.Execute("DELETE FROM attachments WHERE conversation_id = $id", ("$id", conversationId));
        return session.Execute("DELETE FROM activities WHERE conversation_id = $id", ("$id", conversationId));
    }

    private static long Find(SqliteSession session, string conversationId, string once) => session.Scalar<long>(
        "SELECT sequence FROM activities WHERE conversation_id = $id AND once = $once",
        ("$id", conversationId), ("$once", once));

    private static LoggedConversation Conversation(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), Text(row, 2), Text(row, 3))
        {
            Ended = row.GetBoolean(4),
            Created = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5)),
            LastActive = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)),
            LastSequence = row.GetInt64(7),
        };

    private static string? Text(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);
}
