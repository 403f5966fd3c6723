using BoneRisk.Storage.Tests.Engines;
using Microsoft.Data.Sqlite;

namespace BoneRisk.Storage.Tests.Sqlite;

/// <summary>A file in a folder of its own.</summary>
public sealed class SqliteStore : TestStore
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bonerisk-storage-").FullName;

    protected override IReadOnlyList<(string Name, string Value)> Settings =>
        [("Provider", "Sqlite"), ("ConnectionString", ConnectionString)];

    private string ConnectionString => $"Data Source={Path.Combine(_folder, "bot.db")}";

    public override Task CreateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override async Task<long> CountAsync(string table, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection($"{ConnectionString};Pooling=False");
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own words.
        command.CommandText = $"SELECT count(*) FROM {table}";
#pragma warning restore CA2100
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public override ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
