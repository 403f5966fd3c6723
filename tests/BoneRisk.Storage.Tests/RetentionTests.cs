using BoneRisk.Storage.Tests.Engines;

namespace BoneRisk.Storage.Tests;

public abstract class RetentionTests<TStore> : StoreTests<TStore>
    where TStore : TestStore, new()
{
    private static readonly string[] Tables = ["items", "outbox", "conversations", "activities", "attachments"];

    [Fact]
    public async Task Of_an_idle_conversation_nothing_is_left_and_of_another_everything()
    {
        await TalkAsync("idle");
        Clock.Advance(TimeSpan.FromDays(1));
        var before = Clock.GetUtcNow();
        await TalkAsync("busy");

        Assert.Equal(1, await Process.Retention.RemoveIdleAsync(before, 10, Ct));

        foreach (var table in Tables)
            Assert.Equal(1, await Store.CountAsync(table, Ct));
        Assert.NotNull(await Process.Log.FindAsync("busy", Ct));
        Assert.Single(await Process.Storage.ReadAsync(["busy"], Ct));
    }

    [Fact]
    public async Task An_old_conversation_that_somebody_came_back_to_is_kept()
    {
        await TalkAsync("old");
        Clock.Advance(TimeSpan.FromDays(100));
        var item = Assert.IsType<StoredItem>((await Process.Storage.ReadAsync(["old"], Ct))["old"]);
        await Process.Turns.SaveAsync(new TurnToSave("old", "{}", item.ETag) { Log = new("old", [_ => "x"]) }, Ct);

        Assert.Equal(0, await Process.Retention.RemoveIdleAsync(Clock.GetUtcNow().AddDays(-90), 10, Ct));
        Assert.Equal(2, await Store.CountAsync("activities", Ct));
    }

    [Fact]
    public async Task They_go_a_few_at_a_time()
    {
        for (var i = 0; i < 5; i++)
            await TalkAsync($"{i}");
        Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(2, await Process.Retention.RemoveIdleAsync(Clock.GetUtcNow(), 2, Ct));
        Assert.Equal(3, await Store.CountAsync("items", Ct));
        Assert.Equal(2, await Process.Retention.RemoveIdleAsync(Clock.GetUtcNow(), 2, Ct));
        Assert.Equal(1, await Process.Retention.RemoveIdleAsync(Clock.GetUtcNow(), 2, Ct));
        Assert.Equal(0, await Store.CountAsync("activities", Ct));
    }

    [Fact]
    public async Task Several_machines_may_sweep_at_once_while_people_talk()
    {
        await using var other = Store.NewProcess(Clock);
        for (var i = 0; i < 40; i++)
            await TalkAsync($"{i}");
        Clock.Advance(TimeSpan.FromDays(1));
        var before = Clock.GetUtcNow();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(
            () => (i % 2 == 0 ? Process : other).Retention.RemoveIdleAsync(before, 10, Ct), Ct))
            .Concat(Enumerable.Range(0, 10).Select(i => Task.Run(() => TalkAsync($"new{i}"), Ct))));
        while (await Process.Retention.RemoveIdleAsync(before, 10, Ct) == 10)
        {
        }

        foreach (var table in Tables)
            Assert.Equal(10, await Store.CountAsync(table, Ct));
    }

    [Fact]
    public async Task Used_tokens_go_when_they_are_worth_nothing()
    {
        await Process.Tokens.TryUseAsync("old", Clock.GetUtcNow().AddMinutes(1), Ct);
        await Process.Tokens.TryUseAsync("new", Clock.GetUtcNow().AddMinutes(3), Ct);
        Clock.Advance(TimeSpan.FromMinutes(2));

        await Process.Retention.RemoveIdleAsync(Clock.GetUtcNow().AddDays(-90), 10, Ct);

        Assert.Equal(1, await Store.CountAsync("used_tokens", Ct));
        Assert.False(await Process.Tokens.TryUseAsync("new", Clock.GetUtcNow(), Ct));
    }

    [Fact]
    public async Task A_deleted_conversation_cannot_be_started_anew_because_of_a_sweep()
    {
        await TalkAsync("c");
        await Process.Log.DeleteAsync("c", Ct);
        await Process.Retention.RemoveIdleAsync(Clock.GetUtcNow().AddDays(-90), 10, Ct);
        Assert.False(await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct));

        Clock.Advance(TimeSpan.FromDays(91));
        await Process.Retention.RemoveIdleAsync(Clock.GetUtcNow().AddDays(-90), 10, Ct);
        Assert.Equal(0, await Store.CountAsync("conversations", Ct));
    }

    private async Task TalkAsync(string id)
    {
        await Process.Log.StartAsync(new LoggedConversation(id, "u"), Ct);
        var turn = new TurnToSave(id, "{}", null)
        {
            Outbox = new OutboxEntry("a", "[]", Clock.GetUtcNow()),
            Log = new LogEntries(id, [_ => "hello"]),
        };
        Assert.Equal(TurnSaved.Saved, await Process.Turns.SaveAsync(turn, Ct));
        var file = new StoredAttachment(id, "image/png", [1], Clock.GetUtcNow().AddDays(200));
        Assert.True(await Process.Files.AddAsync(id, [file], Ct));
    }
}
