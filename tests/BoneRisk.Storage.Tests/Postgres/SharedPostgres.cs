using BoneRisk.Storage.Tests.Postgres;
using Npgsql;

[assembly: AssemblyFixture(typeof(SharedPostgres))]

namespace BoneRisk.Storage.Tests.Postgres;

/// <summary>
/// The server that all tests share, a new database for each: the one that <c>BONERISK_TEST_POSTGRES</c> names, where
/// databases may be created, or else one of our own.
/// </summary>
public sealed class SharedPostgres : IAsyncDisposable
{
    private readonly string? _given = Environment.GetEnvironmentVariable("BONERISK_TEST_POSTGRES") is { Length: > 0 } given ? given : null;
    private readonly SemaphoreSlim _starting = new(1);
    private readonly List<string> _created = [];
    private PostgresServer? _own;

    /// <summary>The one of this test run.</summary>
    public static async Task<SharedPostgres> CurrentAsync() =>
        (await TestContext.Current.GetFixture<SharedPostgres>())!;

    /// <summary>Creates an empty database, or skips the test where there is no server to be had.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync(CancellationToken cancellationToken = default)
    {
        Assert.SkipUnless(
            _given is not null || PostgresServer.IsInstalled,
            "No PostgreSQL: install Debian's postgresql, or name a server in BONERISK_TEST_POSTGRES.");
        await _starting.WaitAsync(cancellationToken);
        try
        {
            if (_given is null)
                _own ??= await PostgresServer.StartNewAsync();
            var name = $"bonerisk_test_{Guid.NewGuid():N}";
            await ExecuteAsync($"CREATE DATABASE {name} ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0");
            _created.Add(name);
            return ConnectionString(name);
        }
        finally
        {
            _starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_own is not null)
            await _own.DisposeAsync();
        else
            foreach (var name in _created)
                await ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    private string ConnectionString(string database) => _given is null
        ? _own!.ConnectionString(database)
        : new NpgsqlConnectionStringBuilder(_given) { Database = database }.ConnectionString;

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_given ?? _own!.ConnectionString("postgres"));
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
