using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace BoneRisk.Storage.Sqlite;

/// <summary>
/// The database file. SQLite has one writer and many readers, and so has this: writers queue for one connection
/// instead of fighting for the file's lock, readers take any free connection and never wait for a writer (WAL).
/// </summary>
public sealed class SqliteDatabase : IDisposable
{
    private readonly SqliteFile _file;
    private readonly SemaphoreSlim _writing = new(1);
    private readonly SemaphoreSlim _reading = new(Math.Max(4, Environment.ProcessorCount));
    private readonly ConcurrentBag<SqliteSession> _readers = [];
    private SqliteSession? _writer;
    private bool _disposed;

    /// <summary>A database that is opened, and created or migrated, when it is first used.</summary>
    /// <param name="connectionString">As Microsoft.Data.Sqlite has it, with <c>Data Source</c> naming a file.</param>
    /// <exception cref="StorageException">The connection string is not valid.</exception>
    public SqliteDatabase(string connectionString) => _file = new SqliteFile(connectionString);

    /// <summary>Full path of the database file.</summary>
    public string Path => _file.Path;

    /// <summary>Opens the database now: creates its folder, brings its schema up to date. Harmless when open.</summary>
    /// <exception cref="StorageException">The path cannot be used, or what is there is not our database.</exception>
    public void Open() => Write(_ => true);

    /// <summary>Runs <paramref name="work"/> in a transaction, after all writes that were asked for before.</summary>
    internal async Task<T> WriteAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return Writer().InTransaction(work);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>As <see cref="WriteAsync"/>, for the few callers that cannot wait asynchronously.</summary>
    internal T Write<T>(Func<SqliteSession, T> work)
    {
        _writing.Wait();
        try
        {
            return Writer().InTransaction(work);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Runs <paramref name="work"/>, which only reads, on a connection of its own.</summary>
    internal async Task<T> ReadAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _writer) is null)
            await WriteAsync(_ => true, cancellationToken);

        await _reading.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (!_readers.TryTake(out var reader))
                reader = _file.Open();
            try
            {
                return work(reader);
            }
            finally
            {
                if (_disposed)
                    reader.Dispose();
                else
                    _readers.Add(reader);
            }
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Closes the file. The last connection to close folds the write-ahead log into it.</summary>
    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;

        // Let the write under way finish; the gates stay usable, so that whoever is late gets a clear exception.
        _writing.Wait();
        try
        {
            while (_readers.TryTake(out var reader))
                reader.Dispose();
            _writer?.Dispose();
            _writer = null;
        }
        finally
        {
            _writing.Release();
        }
    }

    private SqliteSession Writer()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_writer is not null)
            return _writer;

        SqliteSession? session = null;
        try
        {
            _file.CreateFolder();
            session = _file.Open();
            SqliteMigrations.Apply(session, Path);
            session.Execute("PRAGMA journal_mode = WAL");
        }
        catch (Exception e)
        {
            session?.Dispose();
            throw e as StorageException ?? new StorageException(Explain(e), e);
        }

        Volatile.Write(ref _writer, session);
        return session;
    }

    private string Explain(Exception e) => e switch
    {
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT } =>
            $"The file '{Path}' is not a SQLite database, or is damaged.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_READONLY }
            or IOException or UnauthorizedAccessException =>
            $"The database '{Path}' cannot be opened for writing: {e.Message}",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED } =>
            $"The database '{Path}' is locked by another program.",
        _ => $"The database '{Path}' cannot be used: {e.Message}",
    };
}
