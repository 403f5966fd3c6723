using System.Globalization;
using System.Text;

namespace BoneRisk.Storage.Postgres;

/// <summary>What one process tells the others about a conversation, by NOTIFY.</summary>
/// <param name="Origin">The process that says it, and that knows it already.</param>
/// <param name="Kind">What happened.</param>
/// <param name="ConversationId">Where it happened.</param>
/// <param name="Sequence">The last activity of the conversation; 0 for what is only shown.</param>
/// <param name="Json">What is only shown.</param>
internal readonly record struct Announcement(
    string Origin, char Kind, string ConversationId, long Sequence = 0, string Json = "")
{
    public const char Appended = 'a';
    public const char Ended = 'e';
    public const char Shown = 's';

    /// <summary>The name that processes LISTEN to.</summary>
    public const string Channel = "bonerisk";

    // PostgreSQL takes less than 8,000 bytes.
    private const int MostBytes = 7999;

    /// <summary>The payload; null when it is too long to be sent.</summary>
    public string? Write()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Kind}\n{ConversationId}\n{Sequence}\n{Json}");
        return Encoding.UTF8.GetByteCount(text) <= MostBytes ? text : null;
    }

    /// <summary>What a payload says; null for one that is not ours.</summary>
    public static Announcement? Read(string payload) =>
        payload.Split('\n', 5) is [var origin, [var kind], var id, var number, var json]
        && long.TryParse(number, CultureInfo.InvariantCulture, out var sequence)
            ? new Announcement(origin, kind, id, sequence, json)
            : null;
}
