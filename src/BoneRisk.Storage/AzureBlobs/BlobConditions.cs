using Azure;
using Azure.Storage.Blobs.Models;

namespace BoneRisk.Storage.AzureBlobs;

/// <summary>What a write expects to find.</summary>
internal static class BlobConditions
{
    public static readonly BlobRequestConditions IsNew = new() { IfNoneMatch = ETag.All };

    public static BlobRequestConditions IsStill(ETag version) => new() { IfMatch = version };

    public static BlobRequestConditions IsStill(string? version) =>
        version is null ? IsNew : IsStill(new ETag(version));

    /// <summary>It found something else, or nothing. A container that is gone is a failure, not this.</summary>
    public static bool NotMet(RequestFailedException e) =>
        e.ErrorCode == BlobErrorCode.ConditionNotMet
        || e.ErrorCode == BlobErrorCode.BlobAlreadyExists
        || IsGone(e);

    /// <summary>There is no such blob (any more).</summary>
    public static bool IsGone(RequestFailedException e) => e.ErrorCode == BlobErrorCode.BlobNotFound;
}
