using BoneRisk.Storage.Tests.Engines;

namespace BoneRisk.Storage.Tests;

public abstract class OutboxTests<TStore> : StoreTests<TStore>
    where TStore : TestStore, new()
{
    [Fact]
    public async Task Nobody_gets_what_somebody_is_delivering_until_their_time_is_over()
    {
        var until = Clock.GetUtcNow().AddSeconds(30);
        await OweAsync(until);

        Assert.Equal(new OutboxEntry("a", null, until), await ClaimAsync());
        Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(new OutboxEntry("a", "[1]", Later), await ClaimAsync());
        Assert.Equal(new OutboxEntry("a", null, Later), await ClaimAsync());
    }

    [Fact]
    public async Task Of_many_who_ask_at_once_one_delivers()
    {
        await OweAsync(Clock.GetUtcNow());
        await using var other = Store.NewProcess(Clock);

        var claims = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(
            () => (i % 2 == 0 ? Process : other).Turns.ClaimAsync("k", "a", Later, Ct), Ct)));

        Assert.Single(claims, claim => claim!.Replies is not null);
    }

    [Fact]
    public async Task What_is_given_back_can_be_taken_at_once()
    {
        await OweAsync(Later);
        await Process.Turns.ReleaseAsync("k", "a", cancellationToken: Ct);

        Assert.Equal("[1]", (await ClaimAsync())?.Replies);
    }

    [Fact]
    public async Task What_was_delivered_in_part_is_given_back_without_that_part()
    {
        await OweAsync(Later, replies: "[1,2]");
        await Process.Turns.ReleaseAsync("k", "a", "[2]", Ct);

        Assert.Equal("[2]", (await ClaimAsync())?.Replies);
    }

    [Fact]
    public async Task What_was_delivered_is_owed_no_more_and_the_rest_still_is()
    {
        await OweAsync(Clock.GetUtcNow());
        await OweAsync(Clock.GetUtcNow(), "b");

        Process.Turns.Delivered("k", "a");
        Process.Turns.Delivered("never", "there");
        await RestartAsync();

        Assert.Null(await ClaimAsync());
        Assert.NotNull(await ClaimAsync("b"));
    }

    [Fact]
    public async Task What_arrived_is_forgotten_with_the_next_turn_unless_that_one_is_overtaken()
    {
        await OweAsync(Clock.GetUtcNow());
        var eTag = ((Microsoft.Bot.Builder.IStoreItem)(await Process.Storage.ReadAsync(["k"], Ct))["k"]).ETag;
        var next = new TurnToSave("k", "{}", eTag) { Delivered = ["a"], Outbox = new OutboxEntry("b", "[2]", Clock.GetUtcNow()) };

        Assert.Equal(TurnSaved.Conflict, await Process.Turns.SaveAsync(next with { ETag = null }, Ct));
        Assert.Equal(1, await Store.CountAsync("outbox", Ct));

        Assert.Equal(TurnSaved.Saved, await Process.Turns.SaveAsync(next, Ct));
        Assert.Null(await ClaimAsync());
        Assert.Equal("[2]", (await ClaimAsync("b"))?.Replies);
    }

    [Fact]
    public async Task Everything_that_is_delivered_at_once_is_forgotten()
    {
        for (var i = 0; i < 50; i++)
            await OweAsync(Clock.GetUtcNow(), $"{i}");

        Parallel.For(0, 50, i => Process.Turns.Delivered("k", $"{i}"));
        await RestartAsync();

        Assert.Equal(0, await Store.CountAsync("outbox", Ct));
    }

    [Fact]
    public async Task A_deleted_conversation_owes_nothing()
    {
        await OweAsync(Clock.GetUtcNow());
        await OweAsync(Clock.GetUtcNow(), "b");
        await Process.Turns.ForgetAsync("k", Ct);

        Assert.Null(await ClaimAsync());
        Assert.Null(await ClaimAsync("b"));
    }

    [Fact]
    public async Task What_the_same_activity_owes_again_takes_the_place_of_the_first()
    {
        await OweAsync(Clock.GetUtcNow());
        await OweAsync(Clock.GetUtcNow(), replies: "[2]");

        Assert.Equal("[2]", (await ClaimAsync())?.Replies);
    }

    private static DateTimeOffset Later => new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);

    private Task<OutboxEntry?> ClaimAsync(string activity = "a") => Process.Turns.ClaimAsync("k", activity, Later, Ct);

    private async Task OweAsync(DateTimeOffset until, string activity = "a", string replies = "[1]")
    {
        await Process.Storage.DeleteAsync(["k"], Ct);
        var turn = new TurnToSave("k", "{}", null) { Outbox = new OutboxEntry(activity, replies, until) };
        Assert.Equal(TurnSaved.Saved, await Process.Turns.SaveAsync(turn, Ct));
    }
}
