using System.Globalization;
using Microsoft.Bot.Builder;

namespace BoneRisk.Storage.Sqlite;

/// <summary>
/// Bot state in SQLite. Items come back as dictionaries, the form <c>BotState</c> reads, unless their types are given:
/// what is in the database can never choose which type is made.
/// </summary>
public sealed class SqliteStorage(SqliteDatabase database, ItemTypes? itemTypes = null) : IStorage
{
    private readonly ItemTypes _types = itemTypes ?? new ItemTypes();

    /// <summary>
    /// Reads items; keys that are not there are left out. What was an IStoreItem is a <see cref="StoredItem"/>.
    /// </summary>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return database.ReadAsync<IDictionary<string, object>>(
            session =>
            {
                var items = new Dictionary<string, object>(keys.Length);
                foreach (var key in keys)
                    session.Read(
                        "SELECT json, etag FROM items WHERE key = $key",
                        row =>
                        {
                            items[key] = _types.Read(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1));
                            return false;
                        },
                        ("$key", key));
                return items;
            },
            cancellationToken);
    }

    /// <summary>
    /// Writes items, all or none. An <see cref="IStoreItem"/> whose ETag is neither null nor "*" must be unchanged
    /// since it was read; any other item overwrites.
    /// </summary>
    /// <exception cref="StorageConflictException">An ETag does not match.</exception>
    /// <exception cref="ArgumentException">An ETag is empty.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count == 0)
            return Task.CompletedTask;

        // Serialized before the lock is taken: others may write meanwhile.
        var rows = changes.Select(change => Row(change.Key, change.Value)).ToList();
        return database.WriteAsync(
            session =>
            {
                foreach (var row in rows)
                    Write(session, row);
                return true;
            },
            cancellationToken);
    }

    /// <summary>Deletes items; keys that are not there are no error.</summary>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return database.WriteAsync(
            session =>
            {
                foreach (var key in keys)
                    session.Execute("DELETE FROM items WHERE key = $key", ("$key", key));
                return true;
            },
            cancellationToken);
    }

    private ItemRow Row(string key, object item)
    {
        var json = _types.Write(item);
        if (item is not IStoreItem { ETag: var expected })
            return new ItemRow(key, json, Next: null, Expected: null);
        if (expected is "")
            throw new ArgumentException($"The ETag of '{key}' is empty; it must be null, \"*\" or what was read.");
        var next = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        return new ItemRow(key, json, next, expected is "*" ? null : expected);
    }

    private static void Write(SqliteSession session, ItemRow row)
    {
        if (row.Expected is not null &&
            session.Scalar<string>("SELECT etag FROM items WHERE key = $key", ("$key", row.Key)) != row.Expected)
        {
            throw new StorageConflictException(row.Key);
        }

        session.Execute(
            """
            INSERT INTO items (key, json, etag) VALUES ($key, $json, $etag)
            ON CONFLICT (key) DO UPDATE SET json = excluded.json, etag = excluded.etag
            """,
            ("$key", row.Key), ("$json", row.Json), ("$etag", row.Next));
    }

    private sealed record ItemRow(string Key, string Json, string? Next, string? Expected);
}
