using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace BoneRisk.Storage.AzureBlobs;

/// <summary>
/// The ids of the last saves that a state went through, oldest first, in the metadata of its blob. A save that is
/// not among them never happened.
/// </summary>
internal sealed class SavesOfState
{
    private const string Name = "saves";

    // Replies to a turn before these are not delivered any more: no channel tries again for so long.
    private const int Most = 64;

    private readonly string[] _ids;

    private SavesOfState(params string[] ids) => _ids = ids;

    public static SavesOfState None { get; } = new();

    public static string NewId() => RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>Those of a state; null when there is no state, or not in this version.</summary>
    /// <param name="state">The blob.</param>
    /// <param name="version">The version that is asked for; null for any.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public static async Task<SavesOfState?> ReadAsync(
        BlobClient state, string? version, CancellationToken cancellationToken)
    {
        try
        {
            BlobProperties blob = await state.GetPropertiesAsync(cancellationToken: cancellationToken);
            if (version is not null && blob.ETag != new ETag(version))
                return null;
            return blob.Metadata.TryGetValue(Name, out var ids) ? new SavesOfState(ids.Split(' ')) : None;
        }
        catch (RequestFailedException e) when (BlobConditions.IsGone(e))
        {
            return null;
        }
    }

    /// <summary>How late it came: more for a later one, -1 for one that never happened.</summary>
    public int Rank(string save) => Array.IndexOf(_ids, save);

    /// <summary>The metadata of a state that went through one more.</summary>
    public Dictionary<string, string> With(string save) =>
        new() { [Name] = string.Join(' ', _ids.Append(save).TakeLast(Most)) };
}
