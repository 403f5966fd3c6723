namespace BoneRisk.Storage.Tests.Sqlite;

// What every engine passes, on SQLite.
public sealed class SqliteStorageTests : StorageTests<SqliteStore>;

public sealed class SqliteTurnStoreTests : TurnStoreTests<SqliteStore>;

public sealed class SqliteOutboxTests : OutboxTests<SqliteStore>;

public sealed class SqliteActivityLogTests : ActivityLogTests<SqliteStore>;

public sealed class SqliteFollowingTests : FollowingTests<SqliteStore>;

public sealed class SqliteAttachmentStoreTests : AttachmentStoreTests<SqliteStore>;

public sealed class SqliteFollowUpStoreTests : FollowUpStoreTests<SqliteStore>;

public sealed class SqliteRetentionTests : RetentionTests<SqliteStore>;

public sealed class SqliteSecretTests : SecretTests<SqliteStore>;
