using BoneRisk.Storage.Tests.Engines;

namespace BoneRisk.Storage.Tests.Postgres;

/// <summary>A socket on one machine, what is said on another.</summary>
public sealed class OtherMachineTests : StoreTests<PostgresStore>
{
    private const string Listeners = "FROM pg_stat_activity WHERE query = 'LISTEN bonerisk' AND datname = current_database()";

    [Fact]
    public async Task What_another_machine_says_logs_and_shows_arrives_in_order()
    {
        await using var here = await StartAsync(Clock);
        await using var follower = await FollowAsync(here, Process.Log);
        var next = NextAsync(follower);

        await Process.Log.AppendAsync("c", n => $"a{n}", cancellationToken: Ct);
        Assert.Equal("a1", await next);
        await Process.Log.PublishAsync("c", "typing\nfor long", Ct);
        Assert.Equal("typing\nfor long", await NextAsync(follower));
        await Process.Turns.SaveAsync(new TurnToSave("k", "{}", null) { Log = new("c", [n => $"b{n}"]) }, Ct);
        Assert.Equal("b2", await NextAsync(follower));
    }

    [Fact]
    public async Task An_activity_may_be_larger_than_a_notification()
    {
        await using var here = await StartAsync(Clock);
        await using var follower = await FollowAsync(here, Process.Log);
        var next = NextAsync(follower);

        await Process.Log.PublishAsync("c", new string('x', 8000), Ct); // Only shown, and so lost.
        await Process.Log.AppendAsync("c", _ => new string('x', 100_000), cancellationToken: Ct);

        Assert.Equal(100_000, (await next).Length);
    }

    [Fact]
    public async Task When_another_machine_ends_a_conversation_the_last_words_come_first()
    {
        await using var here = await StartAsync(Clock);
        await using var follower = await FollowAsync(here, Process.Log);
        var next = NextAsync(follower);

        await Process.Log.AppendAsync("c", _ => "bye", cancellationToken: Ct);
        await Process.Log.EndAsync("c", Ct);

        Assert.Equal("bye", await next);
        Assert.False(await follower.MoveNextAsync());
    }

    [Fact]
    public async Task After_a_deletion_on_another_machine_the_goodbye_arrives()
    {
        await using var here = await StartAsync(TimeProvider.System);
        await using var follower = await FollowAsync(here, Process.Log);
        var next = NextAsync(follower);
        await here.Log.PublishAsync("c", "typing", Ct);
        await next;
        next = NextAsync(follower);

        await Process.Log.DeleteAsync("c", Ct);
        await Process.Log.PublishAsync("c", "deleted", Ct);
        await Process.Log.EndAsync("c", Ct);

        Assert.Equal("deleted", await next);
        Assert.False(await follower.MoveNextAsync());
    }

    [Fact]
    public async Task What_is_said_here_and_there_at_once_arrives_once_and_in_order()
    {
        await using var here = await StartAsync(TimeProvider.System);
        await using var follower = await FollowAsync(here, Process.Log);

        var saying = Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(
            () => (i % 2 == 0 ? here : Process).Log.AppendAsync("c", n => $"{n}", cancellationToken: Ct), Ct)));

        Assert.Equal(Enumerable.Range(1, 200).Select(i => (long)i), await TakeAsync(follower, 200));
        await saying;
    }

    [Fact]
    public async Task While_the_listening_connection_is_killed_again_and_again_nothing_is_lost()
    {
        await using var here = await StartAsync(TimeProvider.System);
        await using var follower = await FollowAsync(here, Process.Log);
        var taking = TakeAsync(follower, 100);

        var killed = 0L;
        for (var i = 0; i < 100; i++)
        {
            if (i % 10 == 5)
                killed += await Store.AskAsync<long>($"SELECT count(pg_terminate_backend(pid)) {Listeners}", Ct);
            await Process.Log.AppendAsync("c", n => $"{n}", cancellationToken: Ct);
        }

        Assert.Equal(Enumerable.Range(1, 100).Select(i => (long)i), await taking);
        Assert.True(killed > 0);
    }

    [Fact]
    public async Task What_nobody_announced_is_found_a_moment_later()
    {
        await using var here = await StartAsync(TimeProvider.System);
        await using var follower = await FollowAsync(here, Process.Log);
        var next = NextAsync(follower);

        await Store.AskAsync<long>(
            """
            WITH said AS (INSERT INTO activities (conversation_id, sequence, json) VALUES ('c', 1, 'unheard'))
            UPDATE conversations SET last_sequence = 1 WHERE id = 'c' RETURNING last_sequence
            """,
            Ct);
        Assert.Equal("unheard", await next);

        var end = follower.MoveNextAsync();
        await Store.AskAsync<bool>("UPDATE conversations SET ended = true WHERE id = 'c' RETURNING ended", Ct);
        Assert.False(await end);
    }

    [Fact]
    public async Task A_conversation_that_was_removed_lets_its_followers_go()
    {
        await using var here = await StartAsync(TimeProvider.System);
        await using var follower = await FollowAsync(here, Process.Log);
        var end = follower.MoveNextAsync();

        await Store.AskAsync<string>("DELETE FROM conversations WHERE id = 'c' RETURNING id", Ct);

        Assert.False(await end.AsTask().WaitAsync(TimeSpan.FromSeconds(20), Ct));
    }

    /// <summary>A machine that listens.</summary>
    private async Task<TestProcess> StartAsync(TimeProvider clock)
    {
        var here = await Store.NewProcess(clock).StartAsync(Ct);
        while (await Store.AskAsync<long>($"SELECT count(*) {Listeners}", Ct) == 0)
            await Task.Yield();
        return here;
    }

    private static async Task<IAsyncEnumerator<IReadOnlyList<LoggedActivity>>> FollowAsync(TestProcess here, IActivityLog there)
    {
        await there.StartAsync(new LoggedConversation("c", "u"), Ct);
        return here.Log.FollowAsync("c", 0, Ct).GetAsyncEnumerator(Ct);
    }

    private static async Task<List<long>> TakeAsync(IAsyncEnumerator<IReadOnlyList<LoggedActivity>> follower, int count)
    {
        List<long> seen = [];
        while (seen.Count < count && await follower.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20), Ct))
            seen.AddRange(follower.Current.Select(activity => activity.Sequence));
        return seen;
    }
}
