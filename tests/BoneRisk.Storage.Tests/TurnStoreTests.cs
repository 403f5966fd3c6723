using BoneRisk.Storage.Tests.Engines;
using Microsoft.Bot.Builder;

namespace BoneRisk.Storage.Tests;

public abstract class TurnStoreTests<TStore> : StoreTests<TStore>
    where TStore : TestStore, new()
{
    [Fact]
    public async Task A_turn_is_read_back_with_a_version_that_the_next_turn_begins_with()
    {
        Assert.Equal(TurnSaved.Saved, await SaveAsync("one", null));
        var (first, version) = await ReadAsync();
        Assert.Equal(TurnSaved.Saved, await SaveAsync("two", version));

        Assert.Equal(("one", "two"), (first, (await ReadAsync()).State));
    }

    [Fact]
    public async Task Whoever_saves_second_leaves_nothing_at_all()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await SaveAsync("one", null);
        var (_, version) = await ReadAsync();
        await SaveAsync("two", version);

        Assert.Equal(TurnSaved.Conflict, await SaveWithAllAsync("mine", version));
        Assert.Equal(TurnSaved.Conflict, await SaveWithAllAsync("mine", null));
        Assert.Equal(TurnSaved.Conflict, await SaveWithAllAsync("mine", "no version of ours"));

        Assert.Equal("two", (await ReadAsync()).State);
        Assert.Null(await Process.Turns.ClaimAsync("k", "a", Clock.GetUtcNow(), Ct));
        Assert.Equal(0, (await Process.Log.FindAsync("c", Ct))!.LastSequence);
    }

    [Fact]
    public async Task State_that_was_deleted_meanwhile_is_not_brought_back()
    {
        await SaveAsync("one", null);
        var (_, version) = await ReadAsync();
        await Process.Storage.DeleteAsync(["k"], Ct);

        Assert.Equal(TurnSaved.Conflict, await SaveAsync("two", version));
        Assert.Empty(await Process.Storage.ReadAsync(["k"], Ct));
    }

    [Fact]
    public async Task Of_two_who_begin_a_conversation_at_once_one_saves()
    {
        await using var other = Store.NewProcess(Clock);
        for (var i = 0; i < 20; i++)
        {
            var turn = new TurnToSave($"k{i}", "{}", null);
            var saved = await Task.WhenAll(
                Task.Run(() => Process.Turns.SaveAsync(turn, Ct), Ct), Task.Run(() => other.Turns.SaveAsync(turn, Ct), Ct));

            Assert.Equal([TurnSaved.Conflict, TurnSaved.Saved], saved.Order());
        }
    }

    [Fact]
    public async Task Of_many_turns_at_once_in_two_processes_none_is_lost_or_logged_twice()
    {
        await using var other = Store.NewProcess(Clock);
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await SaveAsync("0", null);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(i =>
            Task.Run(() => CountOneUpAsync(i % 2 == 0 ? Process : other), Ct)));

        Assert.Equal("10", (await ReadAsync()).State);
        Assert.Equal(
            Enumerable.Range(1, 10).Select(i => $"{i}={i}"),
            (await Process.Log.ReadAsync("c", 0, cancellationToken: Ct)).Select(a => a.Json));
    }

    [Fact]
    public async Task Replies_are_logged_with_the_turn_and_followers_are_told()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await using var follower = Process.Log.FollowAsync("c", 0, Ct).GetAsyncEnumerator(Ct);
        var next = NextAsync(follower);

        Assert.True(Process.Turns.CanLog);
        Assert.Equal(TurnSaved.Saved, await SaveWithAllAsync("one", null));

        Assert.Equal("x1", await next);
        Assert.Equal("y2", await NextAsync(follower));
        Assert.Equal(2, (await Process.Log.FindAsync("c", Ct))!.LastSequence);
    }

    [Fact]
    public async Task A_turn_with_nothing_to_log_is_saved_all_the_same()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        var turn = new TurnToSave("k", """{"n":"one"}""", null);

        Assert.Equal(TurnSaved.Saved, await Process.Turns.SaveAsync(turn with { Log = new("c", []) }, Ct));
        Assert.Equal(TurnSaved.Saved, await Process.Turns.SaveAsync(turn with { Key = "l", Log = new("never", []) }, Ct));
    }

    [Fact]
    public async Task Where_the_conversation_is_over_the_state_is_saved_and_nothing_is_logged()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await Process.Log.EndAsync("c", Ct);

        Assert.Equal(TurnSaved.NotLogged, await SaveWithAllAsync("one", null));

        Assert.Equal("one", (await ReadAsync()).State);
        Assert.NotNull(await Process.Turns.ClaimAsync("k", "a", Clock.GetUtcNow(), Ct));
        Assert.Empty(await Process.Log.ReadAsync("c", 0, cancellationToken: Ct));
    }

    [Fact]
    public async Task A_turn_whose_replies_cannot_be_written_leaves_nothing_and_harms_no_other()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        var turn = new TurnToSave("k", "{}", null) { Log = new("c", [_ => "x", _ => throw new InvalidOperationException()]) };

        await Assert.ThrowsAsync<InvalidOperationException>(() => Process.Turns.SaveAsync(turn, Ct));

        Assert.Empty(await Process.Storage.ReadAsync(["k"], Ct));
        Assert.Equal(0, (await Process.Log.FindAsync("c", Ct))!.LastSequence);
        Assert.Equal(TurnSaved.Saved, await SaveWithAllAsync("one", null));
    }

    private async Task CountOneUpAsync(TestProcess process)
    {
        while (true)
        {
            var (state, version) = await ReadAsync();
            var next = int.Parse(state, System.Globalization.CultureInfo.InvariantCulture) + 1;
            var turn = Turn($"{next}", version) with { Log = new("c", [sequence => $"{next}={sequence}"]) };
            if (await process.Turns.SaveAsync(turn, Ct) == TurnSaved.Saved)
                return;
        }
    }

    private static TurnToSave Turn(string state, string? version) => new("k", $$"""{"n":"{{state}}"}""", version);

    private Task<TurnSaved> SaveAsync(string state, string? version) => Process.Turns.SaveAsync(Turn(state, version), Ct);

    private Task<TurnSaved> SaveWithAllAsync(string state, string? version) => Process.Turns.SaveAsync(
        Turn(state, version) with
        {
            Outbox = new OutboxEntry("a", "[]", Clock.GetUtcNow()),
            Log = new LogEntries("c", [sequence => $"x{sequence}", sequence => $"y{sequence}"]),
        },
        Ct);

    private async Task<(string State, string? Version)> ReadAsync()
    {
        var item = Assert.IsType<StoredItem>((await Process.Storage.ReadAsync(["k"], Ct))["k"]);
        return (item["n"].ToString()!, ((IStoreItem)item).ETag);
    }
}
