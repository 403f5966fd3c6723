using System.Globalization;
using Microsoft.Bot.Builder;
using Npgsql;

namespace BoneRisk.Storage.Postgres;

/// <summary>
/// Bot state in PostgreSQL. Items come back as <see cref="StoredItem"/>s, dictionaries that <c>BotState</c> reads and
/// that know their version, unless their types are given.
/// </summary>
public sealed class PostgresStorage(PostgresDatabase database, TimeProvider clock, ItemTypes? itemTypes = null) : IStorage
{
    private readonly ItemTypes _types = itemTypes ?? new ItemTypes();

    /// <summary>Reads items; keys that are not there are left out.</summary>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var rows = await database.RunAsync(
            connection => connection.QueryAsync(
                "SELECT key, json, version FROM items WHERE key = ANY ($1)", [keys],
                row => (Key: row.GetString(0), Json: row.GetString(1), Version: row.GetInt64(2)), cancellationToken),
            cancellationToken);

        var items = new Dictionary<string, object>(rows.Count);
        foreach (var key in keys)
        {
            var stored = PostgresCommands.Storable(key);
            if (rows.Find(row => row.Key == stored) is { Json: not null } row)
                items[key] = _types.Read(row.Json, row.Version.ToString(CultureInfo.InvariantCulture));
        }

        return items;
    }

    /// <summary>
    /// Writes items, all or none. An <see cref="IStoreItem"/> whose ETag is neither null nor "*" must be unchanged
    /// since it was read; any other item overwrites. A <see cref="StoredItem"/> gets its new ETag.
    /// </summary>
    /// <exception cref="StorageConflictException">An ETag does not match.</exception>
    /// <exception cref="ArgumentException">An ETag is empty.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count == 0)
            return;

        // In the same order for everybody: two who write the same items never wait for each other.
        var rows = changes.Select(change => ItemToWrite.Of(_types, change.Key, change.Value)).OrderBy(row => row.Key, StringComparer.Ordinal)
            .ToList();
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var versions = await database.RunAsync(connection => WriteAsync(connection, rows, now), cancellationToken);
        foreach (var (row, version) in rows.Zip(versions))
            row.Written(version.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Deletes items; keys that are not there are no error.</summary>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return database.WriteAsync(
            batch =>
            {
                foreach (var key in keys.Order(StringComparer.Ordinal))
                    batch.With("DELETE FROM items WHERE key = $1", key);
            },
            cancellationToken);
    }

    private static async Task<List<long>> WriteAsync(NpgsqlConnection connection, List<ItemToWrite> rows, long now)
    {
        await using var batch = new NpgsqlBatch(connection);
        if (rows.Count > 1)
            batch.With("BEGIN");
        foreach (var row in rows)
            Add(batch, row, now);

        var versions = new List<long>(rows.Count);
        await using (var reader = await batch.ExecuteReaderAsync(CancellationToken.None))
        {
            foreach (var row in rows)
            {
                // What was written before it is rolled back with the connection's return to the pool.
                if (!await reader.ReadAsync(CancellationToken.None))
                    throw new StorageConflictException(row.Key);
                versions.Add(reader.GetInt64(0));
                await reader.NextResultAsync(CancellationToken.None);
            }
        }

        if (rows.Count > 1)
        {
            await using var commit = new NpgsqlBatch(connection).With("COMMIT");
            await commit.ExecuteNonQueryAsync(CancellationToken.None);
        }

        return versions;
    }

    private static NpgsqlBatch Add(NpgsqlBatch batch, ItemToWrite row, long now) => row.Expected is null
        ? batch.With(
            """
            INSERT INTO items (key, json, version, created, touched) VALUES ($1, $2, nextval('item_versions'), $3, $3)
            ON CONFLICT (key) DO UPDATE
            SET json = excluded.json, version = nextval('item_versions'), touched = excluded.touched RETURNING version
            """,
            row.Key, row.Json, now)
        : batch.With(
            """
            UPDATE items SET json = $2, version = nextval('item_versions'), touched = $3
            WHERE key = $1 AND version = $4 RETURNING version
            """,
            row.Key, row.Json, now, Version(row.Expected));

    /// <summary>An ETag that is none of ours matches no version.</summary>
    internal static long Version(string eTag) =>
        long.TryParse(eTag, CultureInfo.InvariantCulture, out var version) ? version : -1;
}
