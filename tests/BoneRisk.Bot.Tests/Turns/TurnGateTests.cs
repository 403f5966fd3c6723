using BoneRisk.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace BoneRisk.Bot.Tests.Turns;

public sealed class TurnGateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bonerisk-gate-").FullName;
    private readonly FakeTimeProvider _clock = new();
    private readonly Machine _bot;

    public TurnGateTests() => _bot = new Machine(_folder, _clock);

    public void Dispose()
    {
        _bot.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task State_is_saved_before_a_reply_is_sent()
    {
        var savedWhenSent = false;
        _bot.Channel.Sending = async _ => savedWhenSent = (await StoredAsync()).Count == 1;

        await _bot.SayAsync("1");

        Assert.True(savedWhenSent);
        Assert.Equal(["1: 1"], _bot.Channel.Sent);
    }

    [Fact]
    public async Task Turns_of_one_conversation_come_one_after_the_other()
    {
        var inside = 0;
        var most = 0;
        await Task.WhenAll(Enumerable.Range(0, 25).Select(_ => _bot.RunAsync(async turn =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            await _bot.CountAsync(turn);
            Interlocked.Decrement(ref inside);
        })));

        Assert.Equal(1, most);
        var count = 0;
        await _bot.RunAsync(async turn => count = await _bot.CountAsync(turn));
        Assert.Equal(26, count);
    }

    [Fact]
    public async Task Another_conversation_does_not_wait()
    {
        var release = new TaskCompletionSource();
        var first = _bot.RunAsync(_ => release.Task);

        await _bot.RunAsync(turn => turn.SendActivityAsync("quick"), conversation: "other")
            .WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

        release.SetResult();
        await first;
        Assert.Equal(["quick"], _bot.Channel.Sent);
    }

    [Fact]
    public async Task When_a_turn_fails_its_held_replies_are_not_sent_but_the_apology_is()
    {
        _bot.Channel.OnTurnError = (turn, _) => turn.SendActivityAsync("apology");

        await _bot.RunAsync(async turn =>
        {
            await turn.SendActivityAsync("half an answer");
            throw new InvalidOperationException("broken");
        });

        Assert.Equal(["apology"], _bot.Channel.Sent);
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task What_is_said_goes_out_before_old_cards_are_tidied_up()
    {
        await _bot.RunAsync(async turn =>
        {
            await turn.UpdateActivityAsync(new Activity { Id = "old", Text = "line" });
            await turn.SendActivityAsync("call 999");
        });

        Assert.Equal(["call 999", "(update) line"], _bot.Channel.Sent);
    }

    [Fact]
    public async Task Typing_is_shown_at_once()
    {
        await _bot.RunAsync(async turn =>
        {
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing });
            Assert.Equal(["(typing)"], _bot.Channel.Sent);
        });
    }

    [Fact]
    public async Task The_same_activity_fifty_times_at_once_counts_once_and_is_answered_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _bot.SayAsync("a"))));
        await _bot.SayAsync("b");

        Assert.Equal(["a: 1", "b: 2"], _bot.Channel.Sent);
    }

    [Fact]
    public async Task On_two_machines_at_once_it_counts_and_is_answered_once_too()
    {
        using var other = new Machine(_folder, _clock);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => (i % 2 == 0 ? _bot : other).SayAsync("a"))));
        await _bot.SayAsync("b");

        Assert.Equal(["a: 1", "b: 2"], [.. other.Channel.Sent, .. _bot.Channel.Sent]);
    }

    [Fact]
    public async Task Turns_on_two_machines_run_again_from_what_the_other_saved()
    {
        using var other = new Machine(_folder, _clock);
        var runs = 0;

        await _bot.RunAsync(async turn =>
        {
            if (++runs == 1)
                await other.SayAsync("there");
            await turn.SendActivityAsync($"here: {await _bot.CountAsync(turn)}");
        });

        Assert.Equal(["there: 1"], other.Channel.Sent);
        Assert.Equal(["here: 2"], _bot.Channel.Sent);
    }

    [Fact]
    public async Task A_turn_that_is_overtaken_five_times_gives_up_and_leaves_nothing()
    {
        using var other = new Machine(_folder, _clock);
        var runs = 0;

        await Assert.ThrowsAsync<StorageConflictException>(() => _bot.RunAsync(
            async turn =>
            {
                await other.SayAsync($"{++runs}");
                await turn.SendActivityAsync("never said");
                await _bot.CountAsync(turn);
            },
            "a"));

        Assert.Equal(5, runs);
        Assert.Empty(_bot.Channel.Sent);
        await _bot.SayAsync("a");
        Assert.Equal(["a: 6"], _bot.Channel.Sent);
    }

    private Task<IDictionary<string, object>> StoredAsync() =>
        _bot.Storage.ReadAsync(["test/conversations/c"], TestContext.Current.CancellationToken);
}
