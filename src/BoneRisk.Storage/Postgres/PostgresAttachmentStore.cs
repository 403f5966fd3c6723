using Npgsql;

namespace BoneRisk.Storage.Postgres;

/// <summary>Files in the database, beside the conversations they belong to.</summary>
public sealed class PostgresAttachmentStore(PostgresDatabase database, TimeProvider clock) : IAttachmentStore
{
    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <inheritdoc/>
    public Task<bool> AddAsync(
        string conversationId, IReadOnlyList<StoredAttachment> files, CancellationToken cancellationToken = default) =>
        database.RunAsync(
            async connection =>
            {
                await using var batch = Sweep(new NpgsqlBatch(connection)).With(
                    """
                    WITH open AS (
                        SELECT id FROM conversations WHERE id = $1 AND NOT ended AND user_id <> '' FOR SHARE),
                    kept AS (
                        INSERT INTO attachments (id, conversation_id, content_type, content, expires)
                        SELECT f.id, open.id, f.type, f.content, f.expires
                        FROM open, unnest($2, $3, $4, $5) AS f (id, type, content, expires))
                    SELECT count(*) FROM open
                    """,
                    conversationId, files.Select(file => file.Id).ToArray(), files.Select(file => file.ContentType).ToArray(),
                    files.Select(file => file.Content).ToArray(),
                    files.Select(file => file.Expires.ToUnixTimeMilliseconds()).ToArray());
                return await batch.ExecuteScalarAsync(CancellationToken.None) is 1L;
            },
            cancellationToken);

    /// <inheritdoc/>
    public async Task<StoredAttachment?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        var found = await database.RunAsync(
            connection => connection.QueryAsync(
                "SELECT content_type, content, expires FROM attachments WHERE id = $1", [id],
                row => new StoredAttachment(id, row.GetString(0), row.GetFieldValue<byte[]>(1), row.Time(2)),
                cancellationToken),
            cancellationToken);
        if (found.Count == 0 || found[0].Expires > clock.GetUtcNow())
            return found.Count == 0 ? null : found[0];

        await database.WriteAsync(batch => Sweep(batch), cancellationToken);
        return null;
    }

    private NpgsqlBatch Sweep(NpgsqlBatch batch) => batch.With(ExpiredRows.Attachments, Now);
}
