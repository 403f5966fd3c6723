using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace BoneRisk.Storage.AzureBlobs;

/// <summary>The blob of what one save owes: the replies, and in its metadata who delivers them until when.</summary>
/// <param name="Name">Name of the blob; it ends in the id of the save.</param>
/// <param name="Version">The blob's version.</param>
/// <param name="Until">When somebody else may try.</param>
/// <param name="Claim">Id of the claim that set the time; empty when the save did.</param>
internal sealed record OwedReplies(string Name, ETag Version, DateTimeOffset Until, string Claim)
{
    private const string UntilName = "until";
    private const string ClaimName = "claim";

    /// <summary>Id of the save.</summary>
    public string Save => Name[(Name.LastIndexOf('/') + 1)..];

    public static OwedReplies Of(BlobItem blob) => new(
        blob.Name,
        blob.Properties.ETag!.Value,
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(blob.Metadata[UntilName], CultureInfo.InvariantCulture)),
        blob.Metadata.TryGetValue(ClaimName, out var claim) ? claim : "");

    public static Task PutAsync(
        BlobClient blob, string replies, DateTimeOffset until, BlobRequestConditions? conditions,
        CancellationToken cancellationToken) =>
        blob.PutJsonAsync(replies, conditions, Metadata(until), cancellationToken);

    /// <summary>Moves the time; false when somebody else did meanwhile, or nothing is owed any more.</summary>
    public async Task<bool> TryMoveAsync(
        BlobClient blob, DateTimeOffset until, string claim, CancellationToken cancellationToken)
    {
        try
        {
            await blob.SetMetadataAsync(Metadata(until, claim), BlobConditions.IsStill(Version), cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (BlobConditions.NotMet(e))
        {
            return false;
        }
    }

    private static Dictionary<string, string> Metadata(DateTimeOffset until, string claim = "")
    {
        var metadata = new Dictionary<string, string>
        {
            [UntilName] = until.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        };
        if (claim.Length > 0)
            metadata[ClaimName] = claim;
        return metadata;
    }
}
