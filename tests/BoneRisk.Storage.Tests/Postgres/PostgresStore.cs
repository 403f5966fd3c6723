using BoneRisk.Storage.Tests.Engines;
using Npgsql;

namespace BoneRisk.Storage.Tests.Postgres;

/// <summary>A new database on the server that all tests share.</summary>
public sealed class PostgresStore : TestStore
{
    public string ConnectionString { get; private set; } = "";

    protected override IReadOnlyList<(string Name, string Value)> Settings =>
        [("Provider", "PostgreSql"), ("ConnectionString", $"{ConnectionString};Maximum Pool Size=10")];

    public override async Task CreateAsync(CancellationToken cancellationToken) =>
        ConnectionString = await (await SharedPostgres.CurrentAsync()).CreateDatabaseAsync(cancellationToken);

    public override Task<long> CountAsync(string table, CancellationToken cancellationToken) =>
        AskAsync<long>($"SELECT count(*) FROM {table}", cancellationToken);

    /// <summary>One value, past everything that is tested.</summary>
    public async Task<T> AskAsync<T>(string sql, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create($"{ConnectionString};Pooling=false");
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
