using System.Security.Cryptography;
using Azure;

namespace BoneRisk.Storage.AzureBlobs;

/// <summary>
/// The ids of the last saves that a state went through, oldest first, as its blob's metadata has them. A save that is
/// not among them never happened.
/// </summary>
internal sealed class SavesOfState
{
    private const string Name = "saves";

    // Replies to a turn before these are not delivered any more: no channel tries again for so long.
    private const int Most = 64;

    private readonly string[] _ids;

    public SavesOfState(ETag version, IDictionary<string, string> metadata)
    {
        Version = version;
        _ids = metadata.TryGetValue(Name, out var ids) ? ids.Split(' ') : [];
    }

    private SavesOfState() => _ids = [];

    /// <summary>Those of a state that is not there yet.</summary>
    public static SavesOfState None { get; } = new();

    /// <summary>The version of the state; null when it is not there yet.</summary>
    public ETag? Version { get; }

    public static string NewId() => RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>How late it came: more for a later one, -1 for one that never happened.</summary>
    public int Rank(string save) => Array.IndexOf(_ids, save);

    /// <summary>The metadata of the state after one more.</summary>
    public Dictionary<string, string> With(string save) =>
        new() { [Name] = string.Join(' ', _ids.Append(save).TakeLast(Most)) };
}
