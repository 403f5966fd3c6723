using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Typed reads.</summary>
public static class StorageExtensions
{
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var items = await storage.ReadAsync(keys, cancellationToken);
        var typed = new Dictionary<string, TStoreItem>(items.Count);
        foreach (var (key, item) in items)
        {
            if (ActivityJson.Convert<TStoreItem>(item) is { } value)
                typed[key] = value;
        }

        return typed;
    }
}
