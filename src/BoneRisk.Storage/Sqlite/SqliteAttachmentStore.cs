namespace BoneRisk.Storage.Sqlite;

/// <summary>Files in the database, beside the conversations they belong to.</summary>
public sealed class SqliteAttachmentStore(SqliteDatabase database, TimeProvider clock) : IAttachmentStore
{
    /// <inheritdoc/>
    public Task<bool> AddAsync(
        string conversationId, IReadOnlyList<StoredAttachment> files, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            session =>
            {
                Sweep(session);
                if (session.Scalar<long>(
                    "SELECT COUNT(*) FROM conversations WHERE id = $id AND ended = 0", ("$id", conversationId)) == 0)
                {
                    return false;
                }

                foreach (var file in files)
                {
                    session.Execute(
                        """
                        INSERT INTO attachments (id, conversation_id, content_type, content, expires)
                        VALUES ($id, $conversation, $type, $content, $expires)
                        """,
                        ("$id", file.Id), ("$conversation", conversationId), ("$type", file.ContentType),
                        ("$content", file.Content), ("$expires", file.Expires.ToUnixTimeMilliseconds()));
                }

                return true;
            },
            cancellationToken);

    /// <inheritdoc/>
    public async Task<StoredAttachment?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        var found = await database.ReadAsync(session => Read(session, id), cancellationToken);
        if (found is null || found.Expires > clock.GetUtcNow())
            return found;

        await database.WriteAsync(Sweep, cancellationToken);
        return null;
    }

    private static StoredAttachment? Read(SqliteSession session, string id)
    {
        StoredAttachment? found = null;
        session.Read(
            "SELECT content_type, content, expires FROM attachments WHERE id = $id",
            row =>
            {
                found = new StoredAttachment(
                    id, row.GetString(0), row.GetFieldValue<byte[]>(1),
                    DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)));
                return false;
            },
            ("$id", id));
        return found;
    }

    private int Sweep(SqliteSession session) => session.Execute(
        "DELETE FROM attachments WHERE expires <= $now", ("$now", clock.GetUtcNow().ToUnixTimeMilliseconds()));
}
