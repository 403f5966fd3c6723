using BoneRisk.Storage.Tests.Engines;

namespace BoneRisk.Storage.Tests;

public abstract class FollowUpStoreTests<TStore> : StoreTests<TStore>
    where TStore : TestStore, new()
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Nothing_is_taken_before_its_time_and_then_once()
    {
        await Process.FollowUps.SetAsync(new FollowUp("a", "there", Noon), Ct);

        Assert.Null(await Process.FollowUps.TakeDueAsync(Noon.AddMilliseconds(-1), Ct));
        Assert.Equal(new FollowUp("a", "there", Noon), await Process.FollowUps.TakeDueAsync(Noon, Ct));
        Assert.Null(await Process.FollowUps.TakeDueAsync(Noon.AddYears(1), Ct));
    }

    [Fact]
    public async Task The_one_that_waited_longest_comes_first()
    {
        await Process.FollowUps.SetAsync(new FollowUp("a", "there", Noon.AddHours(2)), Ct);
        await Process.FollowUps.SetAsync(new FollowUp("b", "there", Noon.AddHours(1)), Ct);

        Assert.Equal("b", (await Process.FollowUps.TakeDueAsync(Noon.AddDays(1), Ct))?.Key);
        Assert.Equal("a", (await Process.FollowUps.TakeDueAsync(Noon.AddDays(1), Ct))?.Key);
    }

    [Fact]
    public async Task Setting_it_again_moves_its_time_and_its_address()
    {
        await Process.FollowUps.SetAsync(new FollowUp("a", "old", Noon, Failures: 2, Counted: true), Ct);
        await Process.FollowUps.SetAsync(new FollowUp("a", "new", Noon.AddHours(1)), Ct);

        Assert.Null(await Process.FollowUps.TakeDueAsync(Noon, Ct));
        Assert.Equal(new FollowUp("a", "new", Noon.AddHours(1)), await Process.FollowUps.TakeDueAsync(Noon.AddHours(1), Ct));
    }

    [Fact]
    public async Task What_is_returned_can_be_taken_again_unless_there_is_a_newer_one()
    {
        var failed = new FollowUp("a", "there", Noon, Failures: 1, Counted: true);
        await Process.FollowUps.ReturnAsync(failed, Ct);
        Assert.Equal(failed, await Process.FollowUps.TakeDueAsync(Noon, Ct));

        var newer = new FollowUp("a", "there", Noon.AddHours(1));
        await Process.FollowUps.SetAsync(newer, Ct);
        await Process.FollowUps.ReturnAsync(failed, Ct);
        Assert.Equal(newer, await Process.FollowUps.TakeDueAsync(Noon.AddHours(1), Ct));
    }

    [Fact]
    public async Task What_is_removed_is_gone()
    {
        await Process.FollowUps.SetAsync(new FollowUp("a", "there", Noon), Ct);
        await Process.FollowUps.RemoveAsync("a", Ct);
        await Process.FollowUps.RemoveAsync("never there", Ct);

        Assert.Null(await Process.FollowUps.TakeDueAsync(Noon, Ct));
    }

    [Fact]
    public async Task It_survives_a_restart()
    {
        await Process.FollowUps.SetAsync(new FollowUp("a", "there", Noon), Ct);
        await RestartAsync();

        Assert.NotNull(await Process.FollowUps.TakeDueAsync(Noon, Ct));
    }

    [Fact]
    public async Task Two_processes_never_take_the_same_one()
    {
        await using var other = Store.NewProcess(Clock);
        foreach (var key in Enumerable.Range(0, 40))
        {
            await Process.FollowUps.SetAsync(new FollowUp($"{key}", "there", Noon), Ct);
        }

        var takers = new[] { Process.FollowUps, other.FollowUps };
        var taken = await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
            Task.Run(() => takers[i % 2].TakeDueAsync(Noon, Ct), Ct)));

        Assert.Equal(40, taken.OfType<FollowUp>().Select(f => f.Key).Distinct().Count());
        Assert.Equal(40, taken.OfType<FollowUp>().Count());
    }
}
