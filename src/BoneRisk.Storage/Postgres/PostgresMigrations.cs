using Npgsql;

namespace BoneRisk.Storage.Postgres;

/// <summary>
/// The schema, as the steps that lead to it. A step is never edited once released: the next change is a new step.
/// <c>bonerisk_schema</c> counts the steps taken, and marks the schema as ours.
/// </summary>
internal static class PostgresMigrations
{
    // "Bone": whoever holds this lock migrates, the others wait and find it done.
    private const long Lock = 0x426F6E65;

    private const int SecondsForAStep = 600;

    public static async Task<int> ApplyAsync(NpgsqlDataSource source, string name, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        if (await CheckAsync(connection, name, cancellationToken) == PostgresSchema.Steps.Count)
            return PostgresSchema.Steps.Count;

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(connection, $"SELECT pg_advisory_xact_lock({Lock})", cancellationToken);
        for (var done = await CheckAsync(connection, name, cancellationToken); done < PostgresSchema.Steps.Count; done++)
        {
            await ExecuteAsync(connection, PostgresSchema.Steps[done], cancellationToken);
            await ExecuteAsync(connection, $"UPDATE bonerisk_schema SET version = {done + 1}", cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return PostgresSchema.Steps.Count;
    }

    private static async Task<int> CheckAsync(
        NpgsqlConnection connection, string name, CancellationToken cancellationToken)
    {
        var (encoding, schema, ours, tables) = (await connection.QueryAsync(
            """
            SELECT current_setting('server_encoding'), current_schema()::text,
                to_regclass(quote_ident(current_schema()) || '.bonerisk_schema') IS NOT NULL,
                (SELECT count(*) FROM pg_tables WHERE schemaname = current_schema())
            """,
            [], row => (row.GetString(0), row.TextOrNull(1), row.GetBoolean(2), row.GetInt64(3)), cancellationToken))[0];

        if (schema is null)
            throw new StorageException($"The PostgreSQL database '{name}' has no schema of the search path.");
        if (encoding != "UTF8")
            throw new StorageException($"The PostgreSQL database '{name}' has the encoding {encoding}; it must be UTF8.");
        if (!ours && tables > 0)
            throw new StorageException($"The PostgreSQL database '{name}' belongs to another program.");
        if (!ours)
            return 0;

        var version = (await connection.QueryAsync(
            "SELECT version FROM bonerisk_schema", [], row => row.GetInt32(0), cancellationToken))[0];
        return version <= PostgresSchema.Steps.Count
            ? version
            : throw new StorageException(
                $"The PostgreSQL database '{name}' was written by a newer version of this program (schema {version}; " +
                $"this version knows {PostgresSchema.Steps.Count}). Start the newer version, or use another database.");
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // Constants of this assembly.
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = SecondsForAStep };
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
