using Npgsql;

namespace BoneRisk.Storage.Postgres;

/// <summary>
/// Appending in two steps of one transaction: numbers first, which locks the conversation until the end, then the
/// activities, which hold their numbers.
/// </summary>
internal static class ActivityRows
{
    /// <summary>Takes numbers for the entries; the answer is read by <see cref="LastAsync"/>.</summary>
    public static NpgsqlBatch AddNumbers(NpgsqlBatch batch, LogEntries entries, long now) => batch.With(
        """
        UPDATE conversations SET last_sequence = last_sequence + $2, last_active = $3
        WHERE id = $1 AND NOT ended AND user_id <> '' RETURNING last_sequence
        """,
        entries.ConversationId, (long)entries.Write.Count, now);

    /// <summary>The last number taken; 0 when the conversation takes no more.</summary>
    public static async Task<long> LastAsync(NpgsqlDataReader reader) =>
        await reader.NextResultAsync(CancellationToken.None) && await reader.ReadAsync(CancellationToken.None)
            ? reader.GetInt64(0)
            : 0;

    public static LoggedActivity[] Write(LogEntries entries, long last)
    {
        var appended = new LoggedActivity[entries.Write.Count];
        for (var i = 0; i < appended.Length; i++)
        {
            var sequence = last - appended.Length + 1 + i;
            appended[i] = new LoggedActivity(sequence, entries.Write[i](sequence));
        }

        return appended;
    }

    public static NpgsqlBatch Add(
        NpgsqlBatch batch, string conversationId, IReadOnlyList<LoggedActivity> appended, string? once)
    {
        foreach (var activity in appended)
        {
            batch.With(
                "INSERT INTO activities (conversation_id, sequence, json, once) VALUES ($1, $2, $3, $4)",
                conversationId, activity.Sequence, activity.Json, once);
        }

        return batch;
    }
}
