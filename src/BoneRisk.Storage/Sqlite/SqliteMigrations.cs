namespace BoneRisk.Storage.Sqlite;

/// <summary>
/// The schema, as the steps that lead to it. A step is never edited once released: the next change is a new step.
/// <c>PRAGMA user_version</c> counts the steps taken.
/// </summary>
internal static class SqliteMigrations
{
    /// <summary>Marks a file as ours ("Bone"): another program's database is not written to by mistake.</summary>
    public const long ApplicationId = 0x426F6E65;

    public static readonly IReadOnlyList<string> Steps =
    [
        """
        PRAGMA application_id = 0x426F6E65;

        -- Bot state. etag is null for items that are not IStoreItems: there the last write wins.
        CREATE TABLE items (
            key TEXT NOT NULL PRIMARY KEY,
            json TEXT NOT NULL,
            etag TEXT
        ) STRICT;

        -- Times are Unix milliseconds.
        CREATE TABLE conversations (
            id TEXT NOT NULL PRIMARY KEY,
            user_id TEXT NOT NULL,
            user_name TEXT,
            locale TEXT,
            ended INTEGER NOT NULL DEFAULT 0,
            created INTEGER NOT NULL,
            last_active INTEGER NOT NULL,
            last_sequence INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX conversations_by_user ON conversations (user_id);

        CREATE TABLE activities (
            conversation_id TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            json TEXT NOT NULL,
            PRIMARY KEY (conversation_id, sequence)
        ) STRICT;

        CREATE TABLE secrets (
            name TEXT NOT NULL PRIMARY KEY,
            value BLOB NOT NULL
        ) STRICT;
        """,
        """
        CREATE TABLE attachments (
            id TEXT NOT NULL PRIMARY KEY,
            conversation_id TEXT NOT NULL,
            content_type TEXT NOT NULL,
            content BLOB NOT NULL,
            expires INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX attachments_by_conversation ON attachments (conversation_id);
        CREATE INDEX attachments_by_expiry ON attachments (expires);
        """,
        """
        -- Messages that wait for their time. Nothing here is about anybody's health.
        CREATE TABLE follow_ups (
            key TEXT NOT NULL PRIMARY KEY,
            address TEXT NOT NULL,
            due INTEGER NOT NULL,
            failures INTEGER NOT NULL,
            counted INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX follow_ups_by_due ON follow_ups (due);
        """,
        """
        -- Every item has a version: nobody overwrites what they have not seen. What is idle is found by when it was
        -- created, which never changes, so that a turn has no index to write; touched says whether it is idle.
        ALTER TABLE items DROP COLUMN etag;
        ALTER TABLE items ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE items ADD COLUMN created INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE items ADD COLUMN touched INTEGER NOT NULL DEFAULT 0;
        UPDATE items SET created = unixepoch() * 1000, touched = unixepoch() * 1000;
        CREATE INDEX items_by_creation ON items (created);
        CREATE INDEX conversations_by_creation ON conversations (created);

        -- What the client knows an activity by, so that sending it again adds nothing.
        ALTER TABLE activities ADD COLUMN once TEXT;
        CREATE UNIQUE INDEX activities_once ON activities (conversation_id, once) WHERE once IS NOT NULL;

        -- Replies that nobody is known to have delivered, by the key of the state and the activity they answer.
        CREATE TABLE outbox (
            key TEXT NOT NULL,
            activity TEXT NOT NULL,
            replies TEXT NOT NULL,
            until INTEGER NOT NULL,
            PRIMARY KEY (key, activity)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE used_tokens (
            id TEXT NOT NULL PRIMARY KEY,
            expires INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """,
    ];

    public static void Apply(SqliteSession session, string path)
    {
        if (Check(session, path) == Steps.Count)
            return;

        // Another process may be doing the same: look again once we hold the lock.
        session.InTransaction(() =>
        {
            for (var version = Check(session, path); version < Steps.Count; version++)
            {
                session.Execute(Steps[version]);
                session.Execute($"PRAGMA user_version = {version + 1}");
            }
        });
    }

    private static int Check(SqliteSession session, string path)
    {
        var version = session.Scalar<long>("PRAGMA user_version");
        var ours = session.Scalar<long>("PRAGMA application_id") == ApplicationId;
        var empty = session.Scalar<long>("SELECT COUNT(*) FROM sqlite_master") == 0;

        if (!ours && (version != 0 || !empty))
            throw new StorageException($"The database '{path}' belongs to another program.");
        if (version > Steps.Count)
        {
            throw new StorageException(
                $"The database '{path}' was written by a newer version of this program (schema {version}; " +
                $"this version knows {Steps.Count}). Start the newer version, or use another database.");
        }

        return (int)version;
    }
}
