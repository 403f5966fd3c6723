using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace BoneRisk.Storage.AzureBlobs;

/// <summary>The calls that are made in more than one place.</summary>
internal static class BlobCalls
{
    private static readonly BlobHttpHeaders Json = new() { ContentType = "application/json" };

    /// <summary>Writes a blob in one call; null conditions overwrite.</summary>
    public static async Task<BlobContentInfo> PutJsonAsync(
        this BlobClient blob, string json, BlobRequestConditions? conditions,
        IDictionary<string, string>? metadata, CancellationToken cancellationToken) =>
        await blob.UploadAsync(
            BinaryData.FromString(json),
            new BlobUploadOptions { HttpHeaders = Json, Conditions = conditions, Metadata = metadata },
            cancellationToken);

    /// <summary>Deletes a blob with all that an administrator may have kept of it; harmless when it is gone.</summary>
    public static async Task<bool> RemoveAsync(
        this BlobClient blob, CancellationToken cancellationToken, BlobRequestConditions? conditions = null) =>
        await blob.DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, conditions, cancellationToken);
}
