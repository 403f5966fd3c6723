using BoneRisk.Storage.Postgres;
using BoneRisk.Storage.Tests.Engines;
using Npgsql;

namespace BoneRisk.Storage.Tests.Postgres;

public sealed class PostgresDatabaseTests : StoreTests<PostgresStore>
{
    [Fact]
    public async Task Ten_machines_that_start_at_once_migrate_once()
    {
        var machines = Enumerable.Range(0, 10).Select(_ => new PostgresDatabase(Store.ConnectionString)).ToList();

        await Task.WhenAll(machines.Select(machine => Task.Run(() => machine.OpenAsync(Ct), Ct)));

        machines.ForEach(machine => machine.Dispose());
        Assert.Equal(PostgresSchema.Steps.Count, await Store.AskAsync<int>("SELECT version FROM bonerisk_schema", Ct));
        Assert.Equal(1, await Store.CountAsync("bonerisk_schema", Ct));
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        await ExecuteAsync("CREATE TABLE theirs (x integer)");

        Assert.Contains("belongs to another program", await RefusalAsync(Store.ConnectionString), StringComparison.Ordinal);
        Assert.Equal(1, await Store.AskAsync<long>("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", Ct));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await Process.StartAsync(Ct);
        await ExecuteAsync("UPDATE bonerisk_schema SET version = 99");

        Assert.Contains("newer version", await RefusalAsync(Store.ConnectionString), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_database_that_others_use_too_it_takes_the_schema_it_is_given()
    {
        await ExecuteAsync("CREATE TABLE theirs (x integer); CREATE SCHEMA bot");

        await using var database = new PostgresDatabase($"{Store.ConnectionString};Search Path=bot");
        await database.OpenAsync(Ct);

        Assert.Equal(0, await Store.CountAsync("bot.items", Ct));
    }

    [Theory]
    [InlineData("Database", "nobody_made_it", "is not there")]
    [InlineData("Username", "nobody_knows_them", "refused to let us in")]
    [InlineData("Host", "/nowhere", "cannot be reached")]
    [InlineData("Host", "no-such-host.invalid", "cannot be reached")]
    [InlineData("Search Path", "no_such_schema", "has no schema of the search path")]
    public async Task What_keeps_it_from_being_used_is_one_clear_line_without_the_password(
        string setting, string value, string said)
    {
        var builder = new NpgsqlConnectionStringBuilder(Store.ConnectionString) { Password = "s3cret", [setting] = value };

        var line = await RefusalAsync(builder.ConnectionString);

        Assert.Contains(said, line, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    [Fact]
    public async Task A_server_that_is_away_for_a_while_is_found_again()
    {
        await using var server = await PostgresServer.StartNewAsync();
        await using var database = new PostgresDatabase(server.ConnectionString("postgres"));
        var log = new PostgresActivityLog(database, Clock);
        await log.StartAsync(new LoggedConversation("c", "u"), Ct);

        await server.StopAsync();
        await Assert.ThrowsAsync<StorageException>(() => log.FindAsync("c", Ct));
        await Assert.ThrowsAsync<StorageException>(() => log.AppendAsync("c", n => $"{n}", cancellationToken: Ct));
        await server.StartAsync();

        Assert.Equal(1, await log.AppendAsync("c", n => $"{n}", cancellationToken: Ct));
    }

    [Fact]
    public async Task A_key_may_hold_what_PostgreSQL_cannot_store()
    {
        await Process.Storage.WriteAsync(new Dictionary<string, object> { ["a\0b"] = new Note { Text = "\0" } }, Ct);

        var item = Assert.IsType<StoredItem>((await Process.Storage.ReadAsync(["a\0b"], Ct))["a\0b"]);
        Assert.Equal("\0", item["text"].ToString());
    }

    private static async Task<string> RefusalAsync(string connectionString)
    {
        await using var database = new PostgresDatabase(connectionString);
        return (await Assert.ThrowsAsync<StorageException>(() => database.OpenAsync(Ct))).Message;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Store.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Ct);
    }
}
