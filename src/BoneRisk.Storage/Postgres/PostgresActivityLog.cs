using Npgsql;

namespace BoneRisk.Storage.Postgres;

/// <summary>
/// The activity log in PostgreSQL. Followers in this process are told at once; those in others by NOTIFY, which
/// <see cref="PostgresListener"/> hears.
/// </summary>
public sealed class PostgresActivityLog(PostgresDatabase database, TimeProvider clock) : IActivityLog
{
    // A page of big activities is cut short, so that reading a long history never holds all of it.
    private const int PageCharacters = 1024 * 1024;

    private const string LockOne = "SELECT 1 FROM conversations WHERE id = $1 FOR UPDATE";

    // What is left of a deleted conversation is its random id, and when it was deleted: an old token cannot start it
    // anew, and so no activity id is ever given twice.
    private const string Forget =
        "UPDATE conversations SET user_id = '', user_name = NULL, locale = NULL, created = $2, last_active = $2";

    private readonly string _origin = Guid.NewGuid().ToString("N")[..12];

    /// <summary>The followers in this process.</summary>
    internal ActivityFeed Feed { get; } = new();

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <inheritdoc/>
    public async Task<bool> StartAsync(LoggedConversation conversation, CancellationToken cancellationToken = default) =>
        await database.WriteAsync(
            batch => batch.With(
                """
                INSERT INTO conversations (id, user_id, user_name, locale, created, last_active)
                VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT (id) DO NOTHING
                """,
                conversation.Id, conversation.UserId, conversation.UserName, conversation.Locale, Now),
            cancellationToken) == 1;

    /// <inheritdoc/>
    public async Task<LoggedConversation?> FindAsync(string conversationId, CancellationToken cancellationToken = default)
    {
        var found = await database.RunAsync(
            connection => connection.QueryAsync(
                """
                SELECT id, user_id, user_name, locale, ended, created, last_active, last_sequence
                FROM conversations WHERE id = $1 AND user_id <> ''
                """,
                [conversationId], Conversation, cancellationToken),
            cancellationToken);
        return found.Count == 1 ? found[0] : null;
    }

    /// <inheritdoc/>
    public async Task<long?> AppendAsync(
        string conversationId, Func<long, string> write, string? once = null,
        CancellationToken cancellationToken = default)
    {
        var entries = new LogEntries(conversationId, [write]);
        var (sequence, appended) =
            await database.RunAsync(connection => AppendAsync(connection, entries, once), cancellationToken);
        Tell(conversationId, appended);
        return sequence;
    }

    /// <inheritdoc/>
    public async Task PublishAsync(string conversationId, string json, CancellationToken cancellationToken = default)
    {
        Feed.Publish(conversationId, new LoggedActivity(0, json));
        try
        {
            await database.WriteAsync(
                batch => Announce(batch, new(_origin, Announcement.Shown, conversationId, Json: json)), cancellationToken);
        }
        catch (StorageException)
        {
            // What is only shown may be lost.
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<LoggedActivity>> ReadAsync(
        string conversationId, long after, int limit = 100, CancellationToken cancellationToken = default) =>
        database.RunAsync<IReadOnlyList<LoggedActivity>>(
            async connection =>
            {
                await using var batch = new NpgsqlBatch(connection).With(
                    """
                    SELECT sequence, json FROM activities
                    WHERE conversation_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3
                    """,
                    conversationId, after, (long)limit);
                await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
                var page = new List<LoggedActivity>();
                for (var characters = 0; characters < PageCharacters && await reader.ReadAsync(cancellationToken);)
                {
                    page.Add(new LoggedActivity(reader.GetInt64(0), reader.GetString(1)));
                    characters += page[^1].Json.Length;
                }

                return page;
            },
            cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<LoggedActivity>> FollowAsync(
        string conversationId, long after, CancellationToken cancellationToken = default) =>
        new ActivityFollower(this, Feed).FollowAsync(conversationId, after, cancellationToken);

    /// <inheritdoc/>
    public async Task EndAsync(string conversationId, CancellationToken cancellationToken = default)
    {
        var last = await database.RunAsync(
            async connection =>
            {
                await using var batch = new NpgsqlBatch(connection).With("BEGIN").With(
                    "UPDATE conversations SET ended = true WHERE id = $1 RETURNING last_sequence", conversationId);
                var last = await batch.ExecuteScalarAsync(CancellationToken.None) as long? ?? 0;
                await using var rest = new NpgsqlBatch(connection);
                await Announce(rest, new(_origin, Announcement.Ended, conversationId, last)).With("COMMIT")
                    .ExecuteNonQueryAsync(CancellationToken.None);
                return last;
            },
            cancellationToken);

        // The last words may have been written elsewhere.
        Feed.Hint(conversationId, last);
        Feed.Complete(conversationId);
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string conversationId, CancellationToken cancellationToken = default) => database.WriteAsync(
        batch => Clear(batch, conversationId).With($"{Forget} WHERE id = $1", conversationId, Now), cancellationToken);

    /// <inheritdoc/>
    public Task ClearAsync(string conversationId, CancellationToken cancellationToken = default) =>
        database.WriteAsync(batch => Clear(batch, conversationId), cancellationToken);

    /// <inheritdoc/>
    public Task DeleteUserAsync(string userId, CancellationToken cancellationToken = default) => database.WriteAsync(
        batch => batch
            .With("SELECT 1 FROM conversations WHERE user_id = $1 ORDER BY id FOR UPDATE", userId)
            .With(
                "DELETE FROM activities WHERE conversation_id IN (SELECT id FROM conversations WHERE user_id = $1)", userId)
            .With(
                "DELETE FROM attachments WHERE conversation_id IN (SELECT id FROM conversations WHERE user_id = $1)", userId)
            .With($"{Forget} WHERE user_id = $1", userId, Now),
        cancellationToken);

    /// <summary>Adds the rows, and the word to other processes, to a transaction; <see cref="Tell"/> comes after it.</summary>
    internal NpgsqlBatch AddRows(
        NpgsqlBatch batch, string conversationId, IReadOnlyList<LoggedActivity> appended, string? once = null) =>
        appended.Count == 0
            ? batch
            : Announce(
                ActivityRows.Add(batch, conversationId, appended, once),
                new(_origin, Announcement.Appended, conversationId, appended[^1].Sequence));

    /// <summary>Tells followers in this process what was appended.</summary>
    internal void Tell(string conversationId, IReadOnlyList<LoggedActivity> appended)
    {
        foreach (var activity in appended)
            Feed.Publish(conversationId, activity);
    }

    /// <summary>Tells followers in this process what another one announced.</summary>
    internal void Hear(Announcement said)
    {
        if (said.Origin == _origin)
            return;
        if (said.Kind == Announcement.Shown)
            Feed.Publish(said.ConversationId, new LoggedActivity(0, said.Json));
        else
            Feed.Hint(said.ConversationId, said.Sequence);
        if (said.Kind == Announcement.Ended)
            Feed.Complete(said.ConversationId);
    }

    private async Task<(long? Sequence, LoggedActivity[] Appended)> AppendAsync(
        NpgsqlConnection connection, LogEntries entries, string? once)
    {
        long last;
        await using (var batch = ActivityRows.AddNumbers(new NpgsqlBatch(connection).With("BEGIN"), entries, Now))
        {
            if (once is not null)
            {
                // After the numbers: whoever said the same has then said it, or waits for us.
                batch.With(
                    "SELECT sequence FROM activities WHERE conversation_id = $1 AND once = $2",
                    entries.ConversationId, once);
            }

            await using var reader = await batch.ExecuteReaderAsync(CancellationToken.None);
            last = await reader.ReadAsync(CancellationToken.None) ? reader.GetInt64(0) : 0;
            if (once is not null && await ActivityRows.LastAsync(reader) is var known and not 0)
                return (known, []);
        }

        if (last == 0)
            return (null, []);
        var appended = ActivityRows.Write(entries, last);
        await using var rest = new NpgsqlBatch(connection);
        await AddRows(rest, entries.ConversationId, appended, once).With("COMMIT").ExecuteNonQueryAsync(CancellationToken.None);
        return (last, appended);
    }

    private static NpgsqlBatch Announce(NpgsqlBatch batch, Announcement said) =>
        batch.With("SELECT pg_notify($1, $2) WHERE $2 IS NOT NULL", Announcement.Channel, said.Write());

    private static NpgsqlBatch Clear(NpgsqlBatch batch, string conversationId) => batch
        .With(LockOne, conversationId)
        .With("DELETE FROM activities WHERE conversation_id = $1", conversationId)
        .With("DELETE FROM attachments WHERE conversation_id = $1", conversationId);

    private static LoggedConversation Conversation(NpgsqlDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.TextOrNull(2), row.TextOrNull(3))
        {
            Ended = row.GetBoolean(4),
            Created = row.Time(5),
            LastActive = row.Time(6),
            LastSequence = row.GetInt64(7),
        };
}
