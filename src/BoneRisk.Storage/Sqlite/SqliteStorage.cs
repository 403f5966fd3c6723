using System.Globalization;
using Microsoft.Bot.Builder;

namespace BoneRisk.Storage.Sqlite;

/// <summary>
/// Bot state in SQLite. Items come back as <see cref="StoredItem"/>s, dictionaries that <c>BotState</c> reads and that
/// know their version, unless their types are given: what is in the database can never choose which type is made.
/// </summary>
public sealed class SqliteStorage(SqliteDatabase database, TimeProvider clock, ItemTypes? itemTypes = null) : IStorage
{
    private readonly ItemTypes _types = itemTypes ?? new ItemTypes();

    /// <summary>Reads items; keys that are not there are left out.</summary>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return database.ReadAsync<IDictionary<string, object>>(
            session =>
            {
                var items = new Dictionary<string, object>(keys.Length);
                foreach (var key in keys)
                    session.Read(
                        "SELECT json, version FROM items WHERE key = $key",
                        row =>
                        {
                            items[key] = _types.Read(
                                row.GetString(0), row.GetInt64(1).ToString(CultureInfo.InvariantCulture));
                            return false;
                        },
                        ("$key", key));
                return items;
            },
            cancellationToken);
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

        // Serialized before it is this write's turn: others may write meanwhile.
        var rows = changes.Select(change => ItemToWrite.Of(_types, change.Key, change.Value)).ToList();
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var versions = await database.WriteAsync(
            session => rows.ConvertAll(row => Write(session, row, now)), cancellationToken);
        foreach (var (row, version) in rows.Zip(versions))
            row.Written(version.ToString(CultureInfo.InvariantCulture));
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

    private static long Write(SqliteSession session, ItemToWrite row, long now)
    {
        if (row.Expected is null)
            return ItemRows.Put(session, row.Key, row.Json, now);
        return long.TryParse(row.Expected, CultureInfo.InvariantCulture, out var version)
            && ItemRows.Replace(session, row.Key, row.Json, version, now)
                ? version + 1
                : throw new StorageConflictException(row.Key);
    }
}
