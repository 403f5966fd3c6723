using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace BoneRisk.Storage.AzureBlobs;

/// <summary>
/// Names of blobs: <c>state/{key}</c> and <c>outbox/{key}/{activity}/{save}</c>. A slash in a key is written in
/// another way, so that no conversation's prefix is the beginning of another's.
/// </summary>
internal static class BlobNames
{
    public const string States = "state/";

    public const string Outboxes = "outbox/";

    // A blob's name has 1024 characters at most, and two of these must fit.
    private const int Longest = 400;
    private const int Kept = 300;

    public static string State(string key) => States + Escape(key);

    public static string OwedBy(string key) => $"{Outboxes}{Escape(key)}/";

    public static string OwedBy(string key, string activity) => $"{OwedBy(key)}{Escape(activity)}/";

    /// <summary>
    /// Text in letters, digits, hyphen, underscore and tilde; different texts stay different, also in capital letters
    /// and half characters. It can be read back, unless it was so long that a hash stands for its end.
    /// </summary>
    public static string Escape(string text)
    {
        if (text.Length == 0)
            return "~";

        var name = new StringBuilder(text.Length * 2);
        foreach (var unit in text)
        {
            if (char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_')
                name.Append(unit);
            else if (char.IsAscii(unit))
                name.Append(null, $"~{(int)unit:X2}");
            else
                name.Append(null, $"~u{(int)unit:X4}");
        }

        return name.Length <= Longest
            ? name.ToString()
            : $"{name.ToString(0, Kept)}~~{Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())))}";
    }
}
