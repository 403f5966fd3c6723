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
    private readonly CommitQueue _writes;
    private readonly SemaphoreSlim _reading = new(Math.Max(4, Environment.ProcessorCount));
    private readonly ConcurrentBag<SqliteSession> _readers = [];
    private SqliteSession? _writer;
    private volatile bool _disposed;

    /// <summary>A database that is opened, and created or migrated, when it is first used.</summary>
    /// <param name="connectionString">As Microsoft.Data.Sqlite has it, with <c>Data Source</c> naming a file.</param>
    /// <exception cref="StorageException">The connection string is not valid.</exception>
    public SqliteDatabase(string connectionString)
    {
        _file = new SqliteFile(connectionString);
        _writes = new CommitQueue(Writer);
    }

    /// <summary>Full path of the database file.</summary>
    public string Path => _file.Path;

    /// <summary>Opens the database now: creates its folder, brings its schema up to date. Harmless when open.</summary>
    /// <exception cref="StorageException">The path cannot be used, or what is there is not our database.</exception>
    public void Open() => Write(_ => true);

    /// <summary>
    /// Runs <paramref name="work"/> in a transaction, after all writes that were asked for before; done when it is on
    /// disk. It may share the transaction with others, but not their fate.
    /// </summary>
    internal async Task<T> WriteAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        try
        {
            return await _writes.AddAsync(work, cancellationToken);
        }
        catch (SqliteException e)
        {
            throw new StorageException(Explain(e), e);
        }
    }

    /// <summary>As <see cref="WriteAsync"/>, for the few callers that cannot wait asynchronously.</summary>
    internal T Write<T>(Func<SqliteSession, T> work) => WriteAsync(work, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Runs <paramref name="work"/>, which only reads, on a connection of its own.</summary>
    internal async Task<T> ReadAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _writer) is null)
            await WriteAsync(_ => true, cancellationToken);

        await _reading.WaitAsync(cancellationToken);
        try
        {
            return Read(work);
        }
        catch (SqliteException e)
        {
            throw new StorageException(Explain(e), e);
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Closes the file, after what was asked for. The last connection to close folds the log into it.</summary>
    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        _writes.AddAsync(
            _ =>
            {
                while (_readers.TryTake(out var reader))
                    reader.Dispose();
                return true;
            },
            CancellationToken.None).ContinueWith(
                _ => Interlocked.Exchange(ref _writer, null)?.Dispose(), TaskScheduler.Default).GetAwaiter().GetResult();
    }

    private T Read<T>(Func<SqliteSession, T> work)
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

    private SqliteSession Writer()
    {
        if (_writer is not null)
            return _writer;
        ObjectDisposedException.ThrowIf(_disposed, this);

        SqliteSession? session = null;
        try
        {
            _file.CreateFolder();
            if (_file.IsCutOff())
                throw new StorageException(Damaged);
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

    private string Damaged => $"The file '{Path}' is not a SQLite database, or is damaged.";

    private string Explain(Exception e) => e switch
    {
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT } =>
            Damaged,
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_READONLY }
            or IOException or UnauthorizedAccessException =>
            $"The database '{Path}' cannot be opened for writing: {e.Message}",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED } =>
            $"The database '{Path}' is locked by another program.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL } =>
            $"There is no room left on the disk of the database '{Path}'.",
        _ => $"The database '{Path}' cannot be used: {e.Message}",
    };
}
