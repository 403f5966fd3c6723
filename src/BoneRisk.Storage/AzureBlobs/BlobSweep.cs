using Azure;

namespace BoneRisk.Storage.AzureBlobs;

/// <summary>
/// Removes old blobs, a batch at a time. The service cannot find them by their time, so all names are walked through;
/// the next batch goes on where the last one stopped. For one caller at a time.
/// </summary>
internal sealed class BlobSweep(AzureBlobContainer container, string prefix)
{
    private string? _page;

    /// <returns>How many were removed; fewer than <paramref name="most"/> at the end of all names.</returns>
    public async Task<int> RemoveAsync(DateTimeOffset before, int most, CancellationToken cancellationToken)
    {
        var removed = 0;
        var current = _page;
        _page = null; // Should this fail, the next begins anew.
        await foreach (var page in container.Find(prefix, cancellationToken).AsPages(current))
        {
            foreach (var blob in page.Values.Where(blob => blob.Properties.LastModified < before))
            {
                if (removed == most)
                {
                    _page = current;
                    return removed;
                }

                if (await RemoveAsync(blob.Name, blob.Properties.ETag!.Value, cancellationToken))
                    removed++;
            }

            current = page.ContinuationToken;
        }

        return removed;
    }

    /// <summary>Unless somebody wrote it meanwhile.</summary>
    private async Task<bool> RemoveAsync(string name, ETag version, CancellationToken cancellationToken)
    {
        try
        {
            return await container.Blob(name).RemoveAsync(cancellationToken, BlobConditions.IsStill(version));
        }
        catch (RequestFailedException e) when (BlobConditions.NotMet(e))
        {
            return false;
        }
    }
}
