using BoneRisk.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace BoneRisk.Storage.Tests;

public sealed class SqliteFollowUpStoreTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    private readonly TempDatabase _temp = new();

    private SqliteFollowUpStore Store => new(_temp.Database);

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task Nothing_is_taken_before_its_time_and_then_once()
    {
        await Store.SetAsync(new FollowUp("a", "there", Noon), Now);

        Assert.Null(await Store.TakeDueAsync(Noon.AddMilliseconds(-1), Now));
        Assert.Equal(new FollowUp("a", "there", Noon), await Store.TakeDueAsync(Noon, Now));
        Assert.Null(await Store.TakeDueAsync(Noon.AddYears(1), Now));
    }

    [Fact]
    public async Task The_one_that_waited_longest_comes_first()
    {
        await Store.SetAsync(new FollowUp("a", "there", Noon.AddHours(2)), Now);
        await Store.SetAsync(new FollowUp("b", "there", Noon.AddHours(1)), Now);

        Assert.Equal("b", (await Store.TakeDueAsync(Noon.AddDays(1), Now))?.Key);
        Assert.Equal("a", (await Store.TakeDueAsync(Noon.AddDays(1), Now))?.Key);
    }

    [Fact]
    public async Task Setting_it_again_moves_its_time_and_its_address()
    {
        await Store.SetAsync(new FollowUp("a", "old", Noon, Failures: 2, Counted: true), Now);
        await Store.SetAsync(new FollowUp("a", "new", Noon.AddHours(1)), Now);

        Assert.Null(await Store.TakeDueAsync(Noon, Now));
        Assert.Equal(new FollowUp("a", "new", Noon.AddHours(1)), await Store.TakeDueAsync(Noon.AddHours(1), Now));
    }

    [Fact]
    public async Task What_is_returned_can_be_taken_again_unless_there_is_a_newer_one()
    {
        var failed = new FollowUp("a", "there", Noon, Failures: 1, Counted: true);
        await Store.ReturnAsync(failed, Now);
        Assert.Equal(failed, await Store.TakeDueAsync(Noon, Now));

        var newer = new FollowUp("a", "there", Noon.AddHours(1));
        await Store.SetAsync(newer, Now);
        await Store.ReturnAsync(failed, Now);
        Assert.Equal(newer, await Store.TakeDueAsync(Noon.AddHours(1), Now));
    }

    [Fact]
    public async Task What_is_removed_is_gone()
    {
        await Store.SetAsync(new FollowUp("a", "there", Noon), Now);
        await Store.RemoveAsync("a", Now);
        await Store.RemoveAsync("never there", Now);

        Assert.Null(await Store.TakeDueAsync(Noon, Now));
    }

    [Fact]
    public async Task It_survives_a_restart()
    {
        await Store.SetAsync(new FollowUp("a", "there", Noon), Now);
        _temp.Restart();

        Assert.NotNull(await Store.TakeDueAsync(Noon, Now));
    }

    [Fact]
    public async Task Two_processes_never_take_the_same_one()
    {
        using var other = _temp.Open();
        foreach (var key in Enumerable.Range(0, 40))
        {
            await Store.SetAsync(new FollowUp($"{key}", "there", Noon), Now);
        }

        var takers = new[] { Store, new SqliteFollowUpStore(other) };
        var taken = await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
            Task.Run(() => takers[i % 2].TakeDueAsync(Noon, Now), Now)));

        Assert.Equal(40, taken.OfType<FollowUp>().Select(f => f.Key).Distinct().Count());
        Assert.Equal(40, taken.OfType<FollowUp>().Count());
    }

    [Fact]
    public void A_database_of_the_first_version_gets_the_table_and_keeps_what_it_holds()
    {
        using (var connection = new SqliteConnection($"Data Source={_temp.Path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Our own schema.
            command.CommandText = $"{SqliteMigrations.Steps[0]}; PRAGMA user_version = 1; INSERT INTO items VALUES ('k', '1', NULL)";
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        Assert.Equal(1, _temp.Database.Write(session => session.Scalar<long>("SELECT COUNT(*) FROM items")));
        Assert.Equal(0, _temp.Database.Write(session => session.Scalar<long>("SELECT COUNT(*) FROM follow_ups")));
    }
}
