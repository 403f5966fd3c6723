namespace BoneRisk.Storage.Postgres;

/// <summary>Deletes what is over; what somebody else is deleting at the same moment is theirs.</summary>
internal static class ExpiredRows
{
    public const string Attachments =
        "DELETE FROM attachments WHERE id IN (SELECT id FROM attachments WHERE expires <= $1 FOR UPDATE SKIP LOCKED)";

    public const string Tokens =
        "DELETE FROM used_tokens WHERE id IN (SELECT id FROM used_tokens WHERE expires <= $1 FOR UPDATE SKIP LOCKED)";

    public const string Replies =
        """
        DELETE FROM outbox WHERE (key, activity) IN (
            SELECT key, activity FROM outbox WHERE until < $1 FOR UPDATE SKIP LOCKED)
        """;
}
