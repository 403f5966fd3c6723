using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace BoneRisk.Storage.Sqlite;

/// <summary>Where the database is, and how a connection to it is opened.</summary>
internal sealed class SqliteFile
{
    private readonly string _connectionString;

    public SqliteFile(string connectionString)
    {
        SqliteConnectionStringBuilder builder;
        try
        {
            builder = new SqliteConnectionStringBuilder(connectionString);
        }
        catch (ArgumentException e)
        {
            throw new StorageException($"The storage connection string is not valid: {e.Message}", e);
        }

        if (builder.DataSource is "" or ":memory:" || builder.Mode == SqliteOpenMode.Memory)
        {
            throw new StorageException(
                "The storage connection string must name a file: 'Data Source=data/bonerisk.db'.");
        }

        // Absolute, so that it means the same file even if the process changes its folder later.
        Path = builder.DataSource.StartsWith("file:", StringComparison.Ordinal)
            ? builder.DataSource
            : System.IO.Path.GetFullPath(builder.DataSource);
        builder.DataSource = Path;
        builder.Pooling = false; // We keep our own, with prepared statements; and closing must mean closed.
        _connectionString = builder.ToString();
    }

    public string Path { get; }

    public void CreateFolder()
    {
        if (!Path.StartsWith("file:", StringComparison.Ordinal))
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
    }

    /// <summary>Whether the file ends in the middle of a page: SQLite sees only whole pages that are missing.</summary>
    public bool IsCutOff()
    {
        if (!File.Exists(Path) || File.Exists($"{Path}-wal") || File.Exists($"{Path}-journal"))
            return false; // What is missing may be there.
        using var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> header = stackalloc byte[18];
        return file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length
            && BinaryPrimitives.ReadUInt16BigEndian(header[16..]) is >= 512 and var pageSize
            && file.Length % pageSize != 0;
    }

    public SqliteSession Open()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            var session = new SqliteSession(connection);
            // FULL: an answer that was acknowledged survives a power cut. secure_delete: "delete my data" overwrites.
            session.Execute("PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
