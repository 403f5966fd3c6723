namespace BoneRisk.Storage.Postgres;

/// <summary>One query that tells all followers of this process how far their conversations are.</summary>
internal sealed class PostgresCatchUp(PostgresDatabase database, ActivityFeed feed)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (feed.Followed() is not { Length: > 0 } followed)
            return;

        var found = await database.RunAsync(
            connection => connection.QueryAsync(
                "SELECT id, last_sequence, ended FROM conversations WHERE id = ANY ($1)", [followed],
                row => (Id: row.GetString(0), Last: row.GetInt64(1), Ended: row.GetBoolean(2)), cancellationToken),
            cancellationToken);
        foreach (var (id, last, ended) in found)
        {
            feed.Hint(id, last);
            if (ended)
                feed.Complete(id);
        }

        // Removed meanwhile, because it was idle for so long.
        foreach (var id in followed.Except(found.Select(conversation => conversation.Id)))
            feed.Complete(id);
    }
}
