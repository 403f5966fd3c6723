using Npgsql;

namespace BoneRisk.Storage.Postgres;

/// <summary>
/// The database on a server. Connections are lent for one piece of work and go back to a pool with their prepared
/// statements; a server that was away is found again by the next piece of work.
/// </summary>
public sealed class PostgresDatabase : IAsyncDisposable, IDisposable
{
    // What is given comes later, and so goes before these. Nobody waits for a reply as long as Npgsql would by default; and a
    // server takes 100 connections where nothing else is set, which must do for several bots.
    private const string Defaults =
        "Application Name=BoneRisk;Timeout=5;Command Timeout=10;Maximum Pool Size=20;" +
        "Max Auto Prepare=64;Auto Prepare Min Usages=2;";

    private readonly NpgsqlDataSource _source;
    private readonly PostgresFaults _faults;
    private readonly SemaphoreSlim _opening = new(1);
    private volatile bool _open;

    /// <summary>A database that is reached, and migrated, when it is first used.</summary>
    /// <param name="connectionString">As Npgsql has it, with <c>Host</c> and <c>Database</c>.</param>
    /// <exception cref="StorageException">The connection string is not valid. It is not repeated in the message.</exception>
    public PostgresDatabase(string connectionString)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(Defaults + connectionString);
            if (string.IsNullOrWhiteSpace(builder.Host) || string.IsNullOrWhiteSpace(builder.Database))
                throw new ArgumentException("Host or Database is missing.");
            Name = $"{builder.Database}' on '{builder.Host}";
            _source = new NpgsqlDataSourceBuilder(builder.ConnectionString).Build();
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException or NotSupportedException)
        {
            // What the parser says may quote a password, so none of it is passed on.
            throw new StorageException(
                "The storage connection string is not valid for PostgreSQL; it looks like " +
                "'Host=localhost;Database=bonerisk;Username=bonerisk;Password=…'.");
        }

        _faults = new PostgresFaults(Name);
    }

    /// <summary>Database and host, for messages: <c>bonerisk' on 'localhost</c>, to be put in quotes.</summary>
    internal string Name { get; }

    /// <summary>Reaches the database now and brings its schema up to date. Harmless when that was done.</summary>
    /// <exception cref="StorageException">It cannot be reached or used, or is not ours.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken = default)
    {
        if (_open)
            return;
        await _opening.WaitAsync(cancellationToken);
        try
        {
            if (!_open)
                await TranslateAsync(() => PostgresMigrations.ApplyAsync(_source, Name, cancellationToken));
            _open = true;
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>
    /// Does work on a connection of its own. What writes does not look at the token: once it has begun, it is always
    /// known whether it was done. A transaction that is left open is rolled back.
    /// </summary>
    internal async Task<T> RunAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        return await TranslateAsync(async () =>
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken);
            return await work(connection);
        });
    }

    /// <summary>Statements that need no answer, in one round trip: all or none.</summary>
    /// <returns>How many rows they changed.</returns>
    internal Task<int> WriteAsync(Action<NpgsqlBatch> statements, CancellationToken cancellationToken) => RunAsync(
        async connection =>
        {
            await using var batch = new NpgsqlBatch(connection);
            statements(batch);
            return await batch.ExecuteNonQueryAsync(CancellationToken.None);
        },
        cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    private async Task<T> TranslateAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (PostgresFaults.IsOne(e))
        {
            throw new StorageException(_faults.Explain(e), e);
        }
    }
}
