using Azure;
using Azure.Storage.Blobs.Models;

namespace BoneRisk.Storage.AzureBlobs;

/// <summary>What a write expects to find.</summary>
internal static class BlobConditions
{
    /// <summary>This version, or nothing at all.</summary>
    public static BlobRequestConditions IsStill(ETag? version) =>
        version is null ? new BlobRequestConditions { IfNoneMatch = ETag.All } : new BlobRequestConditions { IfMatch = version };

    /// <summary>It found something else, or nothing. A container that is gone is a failure, not this.</summary>
    public static bool NotMet(RequestFailedException e) =>
        e.ErrorCode == BlobErrorCode.ConditionNotMet
        || e.ErrorCode == BlobErrorCode.BlobAlreadyExists
        || IsGone(e);

    /// <summary>There is no such blob (any more).</summary>
    public static bool IsGone(RequestFailedException e) => e.ErrorCode == BlobErrorCode.BlobNotFound;
}
