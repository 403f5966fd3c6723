namespace BoneRisk.Storage.Postgres;

/// <summary>The steps of <see cref="PostgresMigrations"/>.</summary>
internal static class PostgresSchema
{
    public static readonly IReadOnlyList<string> Steps =
    [
        """
        CREATE TABLE bonerisk_schema (version integer NOT NULL);
        INSERT INTO bonerisk_schema VALUES (0);

        -- Keys are compared, never sorted for people: collation "C" is the fastest, and the same on every system.
        -- Room is left in each page (fillfactor), so that a turn changes its row in place and no index.
        -- Every write takes the next version: none ever comes again, whatever the clocks say.
        CREATE SEQUENCE item_versions;
        CREATE TABLE items (
            key text COLLATE "C" PRIMARY KEY,
            json text NOT NULL,
            version bigint NOT NULL,
            created bigint NOT NULL,
            touched bigint NOT NULL
        ) WITH (fillfactor = 70);
        CREATE INDEX items_by_creation ON items (created);

        -- Times are Unix milliseconds. A deleted conversation has no user.
        CREATE TABLE conversations (
            id text COLLATE "C" PRIMARY KEY,
            user_id text COLLATE "C" NOT NULL,
            user_name text,
            locale text,
            ended boolean NOT NULL DEFAULT false,
            created bigint NOT NULL,
            last_active bigint NOT NULL,
            last_sequence bigint NOT NULL DEFAULT 0
        ) WITH (fillfactor = 70);
        CREATE INDEX conversations_by_user ON conversations (user_id);
        CREATE INDEX conversations_by_creation ON conversations (created);

        -- once: what the client knows an activity by, so that sending it again adds nothing.
        CREATE TABLE activities (
            conversation_id text COLLATE "C" NOT NULL,
            sequence bigint NOT NULL,
            json text NOT NULL,
            once text COLLATE "C",
            PRIMARY KEY (conversation_id, sequence)
        );
        CREATE UNIQUE INDEX activities_once ON activities (conversation_id, once) WHERE once IS NOT NULL;

        CREATE TABLE attachments (
            id text COLLATE "C" PRIMARY KEY,
            conversation_id text COLLATE "C" NOT NULL,
            content_type text NOT NULL,
            content bytea NOT NULL,
            expires bigint NOT NULL
        );
        CREATE INDEX attachments_by_conversation ON attachments (conversation_id);
        CREATE INDEX attachments_by_expiry ON attachments (expires);

        -- Replies that nobody is known to have delivered, by the key of the state and the activity they answer.
        CREATE TABLE outbox (
            key text COLLATE "C" NOT NULL,
            activity text COLLATE "C" NOT NULL,
            replies text NOT NULL,
            until bigint NOT NULL,
            PRIMARY KEY (key, activity)
        );

        -- Messages that wait for their time. Nothing here is about anybody's health.
        CREATE TABLE follow_ups (
            key text COLLATE "C" PRIMARY KEY,
            address text NOT NULL,
            due bigint NOT NULL,
            failures integer NOT NULL,
            counted boolean NOT NULL
        );
        CREATE INDEX follow_ups_by_due ON follow_ups (due);

        CREATE TABLE used_tokens (
            id text COLLATE "C" PRIMARY KEY,
            expires bigint NOT NULL
        );

        CREATE TABLE secrets (
            name text COLLATE "C" PRIMARY KEY,
            value bytea NOT NULL
        );
        """,
    ];
}
