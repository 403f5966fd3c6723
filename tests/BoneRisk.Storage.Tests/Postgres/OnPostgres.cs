namespace BoneRisk.Storage.Tests.Postgres;

// What every engine passes, on PostgreSQL.
public sealed class PostgresStorageTests : StorageTests<PostgresStore>;

public sealed class PostgresTurnStoreTests : TurnStoreTests<PostgresStore>;

public sealed class PostgresOutboxTests : OutboxTests<PostgresStore>;

public sealed class PostgresActivityLogTests : ActivityLogTests<PostgresStore>;

public sealed class PostgresFollowingTests : FollowingTests<PostgresStore>;

public sealed class PostgresAttachmentStoreTests : AttachmentStoreTests<PostgresStore>;

public sealed class PostgresFollowUpStoreTests : FollowUpStoreTests<PostgresStore>;

public sealed class PostgresRetentionTests : RetentionTests<PostgresStore>;

public sealed class PostgresSecretTests : SecretTests<PostgresStore>;
