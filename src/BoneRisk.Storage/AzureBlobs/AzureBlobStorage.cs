using Azure;
using Microsoft.Bot.Builder;

namespace BoneRisk.Storage.AzureBlobs;

/// <summary>
/// Bot state in Azure Blob Storage, one blob an item, whose version is the blob's ETag. Items come back as they do from
/// SQLite.
/// </summary>
public sealed class AzureBlobStorage(AzureBlobContainer container, ItemTypes? itemTypes = null) : IStorage
{
    private readonly ItemTypes _types = itemTypes ?? new ItemTypes();

    /// <summary>Reads items; keys that are not there are left out.</summary>
    /// <exception cref="StorageException">The account cannot be used.</exception>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return container.RunAsync<IDictionary<string, object>>(
            async stop =>
            {
                var items = new Dictionary<string, object>(keys.Length);
                var read = await Task.WhenAll(keys.Select(key => ReadAsync(key, stop)));
                foreach (var (key, item) in keys.Zip(read))
                {
                    if (item is not null)
                        items[key] = item;
                }

                return items;
            },
            cancellationToken);
    }

    /// <summary>
    /// Writes items. An <see cref="IStoreItem"/> whose ETag is neither null nor "*" must be unchanged since it was
    /// read; any other item overwrites. A <see cref="StoredItem"/> gets its new ETag. Blobs know no transaction: the
    /// items with an ETag are written first, so that a conflict on the only one of them leaves all as it was; what is
    /// written before a second one fails stays.
    /// </summary>
    /// <exception cref="StorageConflictException">An ETag does not match.</exception>
    /// <exception cref="StorageException">The account cannot be used.</exception>
    /// <exception cref="ArgumentException">An ETag is empty.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var items = changes.Select(change => ItemToWrite.Of(_types, change.Key, change.Value)).OrderBy(item => item.Expected is null).ToList();
        await container.RunAsync(
            async stop =>
            {
                foreach (var item in items)
                    await WriteAsync(item, stop);
                return true;
            },
            cancellationToken);
    }

    /// <summary>Deletes items; keys that are not there are no error.</summary>
    /// <exception cref="StorageException">The account cannot be used.</exception>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return container.RunAsync(
            stop => Task.WhenAll(keys.Select(key => container.Blob(BlobNames.State(key)).RemoveAsync(stop))),
            cancellationToken);
    }

    private async Task<object?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            var blob = await container.Blob(BlobNames.State(key)).DownloadContentAsync(cancellationToken);
            return _types.Read(blob.Value.Content.ToString(), blob.Value.Details.ETag.ToString());
        }
        catch (RequestFailedException e) when (BlobConditions.IsGone(e))
        {
            return null;
        }
    }

    private async Task WriteAsync(ItemToWrite item, CancellationToken cancellationToken)
    {
        var state = new StateBlob(container, item.Key);
        var save = SavesOfState.NewId();
        while (true)
        {
            var before = await state.SavesAsync(item.Expected, cancellationToken);
            if (before is null && item.Expected is not null)
                throw new StorageConflictException(item.Key);

            if (await state.TryWriteAsync(item.Json, before ?? SavesOfState.None, save, cancellationToken) is { } version)
            {
                item.Written(version.ToString());
                return;
            }

            // Without a version to go by, whatever somebody else wrote meanwhile is overwritten.
        }
    }
}
