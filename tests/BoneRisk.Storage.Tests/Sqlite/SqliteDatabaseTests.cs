using BoneRisk.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace BoneRisk.Storage.Tests.Sqlite;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TempDatabase _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void A_new_database_gets_its_folder_and_the_newest_schema()
    {
        var path = Path.Combine(_temp.Folder, "new", "folder", "bot.db");
        using var database = new SqliteDatabase($"Data Source={path}");

        database.Open();
        database.Open();

        Assert.Equal((long)SqliteMigrations.Steps.Count, Ask(path, "PRAGMA user_version"));
        Assert.Equal("wal", Ask(path, "PRAGMA journal_mode"));
    }

    [Fact]
    public void An_empty_file_from_before_the_first_version_is_migrated()
    {
        File.WriteAllBytes(_temp.Path, []);

        _temp.Database.Open();

        Assert.Equal(0L, Ask(_temp.Path, "SELECT COUNT(*) FROM items"));
    }

    [Fact]
    public void A_file_that_is_no_database_is_one_clear_error()
    {
        File.WriteAllText(_temp.Path, new string('x', 5000));

        var error = Assert.Throws<StorageException>(_temp.Database.Open);

        Assert.Equal($"The file '{_temp.Path}' is not a SQLite database, or is damaged.", error.Message);
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        Ask(_temp.Path, "CREATE TABLE theirs (x)");

        var error = Assert.Throws<StorageException>(_temp.Database.Open);

        Assert.Contains("belongs to another program", error.Message, StringComparison.Ordinal);
        Assert.Equal(1L, Ask(_temp.Path, "SELECT COUNT(*) FROM sqlite_master"));
    }

    [Fact]
    public void A_database_of_a_newer_version_is_left_alone()
    {
        _temp.Database.Open();
        Ask(_temp.Path, "PRAGMA user_version = 99");
        _temp.Restart();

        var error = Assert.Throws<StorageException>(_temp.Database.Open);

        Assert.Contains("newer version", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_one_clear_error()
    {
        File.WriteAllText(Path.Combine(_temp.Folder, "file"), "");
        using var database = new SqliteDatabase($"Data Source={Path.Combine(_temp.Folder, "file", "bot.db")}");

        var error = Assert.Throws<StorageException>(database.Open);

        Assert.Contains("cannot be opened for writing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_one_clear_error()
    {
        Directory.CreateDirectory(_temp.Path);

        var error = Assert.Throws<StorageException>(_temp.Database.Open);

        Assert.Contains("cannot be opened for writing", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nonsense=1")]
    [InlineData("Data Source=:memory:")]
    [InlineData("")]
    public void A_connection_string_that_names_no_file_is_one_clear_error(string connectionString) =>
        Assert.Throws<StorageException>(() => new SqliteDatabase(connectionString));

    [Fact]
    public async Task After_an_error_in_a_write_the_next_write_goes_through()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _temp.Database.WriteAsync<int>(
            _ => throw new InvalidOperationException(), TestContext.Current.CancellationToken));

        Assert.Equal(1, await _temp.Database.WriteAsync(_ => 1, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_database_of_the_first_version_gets_the_newer_tables_and_keeps_what_it_holds()
    {
        Ask(_temp.Path, $"{SqliteMigrations.Steps[0]}; PRAGMA user_version = 1; INSERT INTO items VALUES ('k', '1', NULL)");

        Assert.Equal(1, _temp.Database.Write(session => session.Scalar<long>("SELECT COUNT(*) FROM items")));
        Assert.Equal(0, _temp.Database.Write(session => session.Scalar<long>("SELECT COUNT(*) FROM follow_ups")));
    }

    private static object? Ask(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of the tests above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
