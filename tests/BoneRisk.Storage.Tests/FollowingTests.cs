using BoneRisk.Storage.Tests.Engines;

namespace BoneRisk.Storage.Tests;

public abstract class FollowingTests<TStore> : StoreTests<TStore>
    where TStore : TestStore, new()
{
    [Fact]
    public async Task A_follower_gets_the_past_then_what_comes_and_what_is_only_shown()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await AppendAsync("c", "a");
        await AppendAsync("c", "b");
        await using var follower = Process.Log.FollowAsync("c", 1, Ct).GetAsyncEnumerator(Ct);

        Assert.Equal("b2", await NextAsync(follower));
        var next = NextAsync(follower);
        await Process.Log.PublishAsync("c", "typing", Ct);
        Assert.Equal("typing", await next);
        await AppendAsync("c", "c");
        Assert.Equal("c3", await NextAsync(follower));
    }

    [Fact]
    public async Task A_slow_follower_misses_nothing()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await using var follower = Process.Log.FollowAsync("c", 0, Ct).GetAsyncEnumerator(Ct);
        var first = follower.MoveNextAsync();
        for (var i = 0; i < 300; i++)
            await AppendAsync("c", "x");
        await Process.Log.EndAsync("c", Ct);

        List<long> seen = [];
        for (var more = await first; more; more = await follower.MoveNextAsync())
            seen.AddRange(follower.Current.Select(a => a.Sequence));

        Assert.Equal(Enumerable.Range(1, 300).Select(i => (long)i), seen);
    }

    [Fact]
    public async Task A_follower_reads_the_last_words_and_then_finishes()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await using var follower = Process.Log.FollowAsync("c", 0, Ct).GetAsyncEnumerator(Ct);
        var next = NextAsync(follower);
        await AppendAsync("c", "bye");
        await Process.Log.EndAsync("c", Ct);

        Assert.Equal("bye1", await next);
        Assert.False(await follower.MoveNextAsync());
    }

    [Fact]
    public async Task Following_a_conversation_that_ended_before_finishes_too()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await Process.Log.EndAsync("c", Ct);

        await using var follower = Process.Log.FollowAsync("c", 0, Ct).GetAsyncEnumerator(Ct);

        Assert.False(await follower.MoveNextAsync());
    }

    [Fact]
    public async Task After_a_deletion_a_goodbye_still_reaches_whoever_listens()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await AppendAsync("c", "a");
        await using var follower = Process.Log.FollowAsync("c", 0, Ct).GetAsyncEnumerator(Ct);
        await NextAsync(follower);
        var next = NextAsync(follower);
        await Process.Log.PublishAsync("c", "typing", Ct);
        await next;
        next = NextAsync(follower);
        await Process.Log.DeleteAsync("c", Ct);
        await Process.Log.PublishAsync("c", "deleted", Ct);
        await Process.Log.EndAsync("c", Ct);

        Assert.Equal("deleted", await next);
        Assert.False(await follower.MoveNextAsync());
    }

    private Task<long?> AppendAsync(string conversationId, string text) =>
        Process.Log.AppendAsync(conversationId, sequence => $"{text}{sequence}", cancellationToken: Ct);
}
