namespace BoneRisk.Storage.Sqlite;

/// <summary>Removes idle conversations from the database.</summary>
public sealed class SqliteRetention(SqliteDatabase database, TimeProvider clock) : IRetention
{
    // Found on a connection that only reads, so that nobody waits for the search; looked at again when it is deleted.
    private const string IdleItems =
        "SELECT key FROM items WHERE created < $before AND touched < $before LIMIT $most";

    private const string IdleConversations =
        "SELECT id FROM conversations WHERE created < $before AND last_active < $before LIMIT $most";

    /// <inheritdoc/>
    public async Task<int> RemoveIdleAsync(
        DateTimeOffset before, int most, CancellationToken cancellationToken = default)
    {
        var limit = before.ToUnixTimeMilliseconds();
        var items = await FindAsync(IdleItems, limit, most, cancellationToken);
        var conversations = await FindAsync(IdleConversations, limit, most, cancellationToken);
        await database.WriteAsync(
            session =>
            {
                items.ForEach(key => RemoveItem(session, key, limit));
                conversations.ForEach(id => RemoveConversation(session, id, limit));
                RemoveExpired(session, limit);
                return true;
            },
            cancellationToken);
        return Math.Max(items.Count, conversations.Count);
    }

    private Task<List<string>> FindAsync(string sql, long before, int most, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session =>
            {
                var found = new List<string>();
                session.Read(
                    sql,
                    row =>
                    {
                        found.Add(row.GetString(0));
                        return true;
                    },
                    ("$before", before), ("$most", most));
                return found;
            },
            cancellationToken);

    private static void RemoveItem(SqliteSession session, string key, long before)
    {
        if (session.Execute(
            "DELETE FROM items WHERE key = $key AND touched < $before", ("$key", key), ("$before", before)) == 1)
        {
            session.Execute("DELETE FROM outbox WHERE key = $key", ("$key", key));
        }
    }

    private static void RemoveConversation(SqliteSession session, string id, long before)
    {
        if (session.Execute(
            "DELETE FROM conversations WHERE id = $id AND last_active < $before", ("$id", id), ("$before", before)) == 1)
        {
            SqliteActivityLog.Clear(session, id);
        }
    }

    private void RemoveExpired(SqliteSession session, long before)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        session.Execute("DELETE FROM used_tokens WHERE expires <= $now", ("$now", now));
        session.Execute("DELETE FROM attachments WHERE expires <= $now", ("$now", now));
        session.Execute("DELETE FROM outbox WHERE until < $before", ("$before", before));
    }
}
