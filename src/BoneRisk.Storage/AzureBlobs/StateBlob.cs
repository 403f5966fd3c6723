using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace BoneRisk.Storage.AzureBlobs;

/// <summary>The blob of one state. Whoever writes it, by turn or alone, keeps the record of its saves.</summary>
internal sealed class StateBlob(AzureBlobContainer container, string key)
{
    private readonly BlobClient _blob = container.Blob(BlobNames.State(key));

    /// <summary>The saves that it went through; null when it is not there, or not in this version.</summary>
    /// <param name="version">The version that is asked for; null for any.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public async Task<SavesOfState?> SavesAsync(string? version, CancellationToken cancellationToken)
    {
        try
        {
            BlobProperties found = await _blob.GetPropertiesAsync(cancellationToken: cancellationToken);
            return version is null || found.ETag == new ETag(version)
                ? new SavesOfState(found.ETag, found.Metadata)
                : null;
        }
        catch (RequestFailedException e) when (BlobConditions.IsGone(e))
        {
            return null;
        }
    }

    /// <summary>Writes it, if it is still as it was before; returns the new version, or null if it is not.</summary>
    /// <param name="json">The state.</param>
    /// <param name="before">What was known of it.</param>
    /// <param name="save">Id of this save, which nobody else has.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public async Task<ETag?> TryWriteAsync(
        string json, SavesOfState before, string save, CancellationToken cancellationToken)
    {
        try
        {
            var written = await _blob.PutJsonAsync(
                json, BlobConditions.IsStill(before.Version), before.With(save), cancellationToken);
            return written.ETag;
        }
        catch (RequestFailedException e) when (BlobConditions.NotMet(e))
        {
            // When an answer is lost the client writes again, and fails because of its own first write.
            var now = await SavesAsync(version: null, cancellationToken);
            return now?.Rank(save) >= 0 ? now.Version : null;
        }
    }
}
