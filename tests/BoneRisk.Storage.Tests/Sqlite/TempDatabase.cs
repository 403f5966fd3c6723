using BoneRisk.Storage.Sqlite;

namespace BoneRisk.Storage.Tests.Sqlite;

/// <summary>A database in a folder of its own, deleted with the test.</summary>
internal sealed class TempDatabase : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bonerisk-storage-").FullName;

    public TempDatabase() => Database = Open();

    public SqliteDatabase Database { get; private set; }

    public string Path => System.IO.Path.Combine(_folder, "bot.db");

    public string Folder => _folder;

    public SqliteDatabase Open() => new($"Data Source={Path}");

    public void Restart()
    {
        Database.Dispose();
        Database = Open();
    }

    public void Dispose()
    {
        Database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
