using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Storage for tests and first steps. Holds JSON, not objects, so that what survives here survives in a database.
/// </summary>
public class MemoryStorage : IStorage
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Item> items = [];
    private long nextETag;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (gate)
        {
            foreach (var key in keys)
            {
                if (!items.TryGetValue(key, out var item))
                    continue;
                var value = JsonSerializer.Deserialize(item.Json, item.Type, ActivityJson.Options)!;
                if (value is IStoreItem versioned)
                    versioned.ETag = item.ETag;
                found[key] = value;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (gate)
        {
            // Checked before anything is written: a conflict leaves all of the items as they were.
            foreach (var (key, value) in changes)
                CheckETag(key, value);
            foreach (var (key, value) in changes)
            {
                var json = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), ActivityJson.Options);
                var etag = (nextETag++).ToString(CultureInfo.InvariantCulture);
                items[key] = new Item(value.GetType(), json, etag);
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (gate)
        {
            foreach (var key in keys)
                items.Remove(key);
        }

        return Task.CompletedTask;
    }

    private void CheckETag(string key, object value)
    {
        if (value is not IStoreItem { ETag: { } etag } || etag == "*")
            return;
        if (etag.Length == 0)
            throw new ArgumentException("An ETag must not be empty.");
        if (items.TryGetValue(key, out var stored) && stored.ETag != etag)
            throw new InvalidOperationException($"Etag conflict: was {etag}, is {stored.ETag}.");
    }

    private sealed record Item(Type Type, byte[] Json, string ETag);
}
