using BoneRisk.Storage.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace BoneRisk.Storage.Tests;

public sealed class SqliteActivityLogTests : IDisposable
{
    private readonly TempDatabase _temp = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));
    private readonly SqliteActivityLog _log;

    public SqliteActivityLogTests() => _log = new SqliteActivityLog(_temp.Database, _clock);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task A_conversation_starts_once_and_knows_when()
    {
        var started = await _log.StartAsync(new LoggedConversation("c", "dl_u", "Ann", "en-GB"), Ct);
        var again = await _log.StartAsync(new LoggedConversation("c", "dl_other"), Ct);
        _clock.Advance(TimeSpan.FromMinutes(5));
        await AppendAsync("c", "a");

        Assert.True(started);
        Assert.False(again);
        Assert.Equal(
            new LoggedConversation("c", "dl_u", "Ann", "en-GB")
            {
                Created = _clock.GetUtcNow().AddMinutes(-5),
                LastActive = _clock.GetUtcNow(),
                LastSequence = 1,
            },
            await _log.FindAsync("c", Ct));
    }

    [Fact]
    public async Task Activities_are_numbered_from_one_and_read_in_order_page_by_page()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        foreach (var text in "abcde")
            await AppendAsync("c", text.ToString());

        Assert.Equal([1L, 2], (await _log.ReadAsync("c", 0, 2, Ct)).Select(a => a.Sequence));
        Assert.Equal(["c3", "d4"], (await _log.ReadAsync("c", 2, 2, Ct)).Select(a => a.Json));
        Assert.Equal(["e5"], (await _log.ReadAsync("c", 4, 2, Ct)).Select(a => a.Json));
        Assert.Empty(await _log.ReadAsync("c", 5, 2, Ct));
    }

    [Fact]
    public async Task Large_activities_make_short_pages()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        for (var i = 0; i < 8; i++)
            await AppendAsync("c", new string('x', 250_000));

        Assert.Equal(5, (await _log.ReadAsync("c", 0, cancellationToken: Ct)).Count);
    }

    [Fact]
    public async Task Appending_at_once_from_everywhere_leaves_no_gap()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => AppendAsync("c", "x"), cancellationToken: Ct)));

        Assert.Equal(
            Enumerable.Range(1, 50).Select(i => (long)i),
            (await _log.ReadAsync("c", 0, cancellationToken: Ct)).Select(a => a.Sequence));
    }

    [Fact]
    public async Task Nothing_can_be_appended_to_a_conversation_that_ended_or_never_was()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await AppendAsync("c", "a");
        await _log.EndAsync("c", Ct);

        Assert.Null(await AppendAsync("c", "b"));
        Assert.Null(await AppendAsync("never", "b"));
        Assert.True((await _log.FindAsync("c", Ct))!.Ended);
        Assert.Single(await _log.ReadAsync("c", 0, cancellationToken: Ct));
    }

    [Fact]
    public async Task Deleting_a_conversation_leaves_nothing_of_it()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await _log.StartAsync(new LoggedConversation("d", "u"), Ct);
        await AppendAsync("c", "a");
        await AppendAsync("d", "a");

        await _log.DeleteAsync("c", Ct);

        Assert.Null(await _log.FindAsync("c", Ct));
        Assert.Empty(await _log.ReadAsync("c", 0, cancellationToken: Ct));
        Assert.Null(await AppendAsync("c", "b"));
        Assert.False(await _log.StartAsync(new LoggedConversation("c", "u"), Ct));
        Assert.Null(await _log.FindAsync("c", Ct));
        Assert.Single(await _log.ReadAsync("d", 0, cancellationToken: Ct));
    }

    [Fact]
    public async Task A_cleared_conversation_goes_on_from_nothing_and_its_numbering_does_not_start_again()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await AppendAsync("c", "a");

        await _log.ClearAsync("c", Ct);

        Assert.Empty(await _log.ReadAsync("c", 0, cancellationToken: Ct));
        Assert.Equal(2, await AppendAsync("c", "b"));
        Assert.Single(await _log.ReadAsync("c", 0, cancellationToken: Ct));
    }

    [Fact]
    public async Task Deleting_a_user_leaves_nothing_of_theirs_and_all_of_the_others()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await _log.StartAsync(new LoggedConversation("d", "u"), Ct);
        await _log.StartAsync(new LoggedConversation("e", "other"), Ct);
        await AppendAsync("d", "a");

        await _log.DeleteUserAsync("u", Ct);

        Assert.Null(await _log.FindAsync("c", Ct));
        Assert.Empty(await _log.ReadAsync("d", 0, cancellationToken: Ct));
        Assert.NotNull(await _log.FindAsync("e", Ct));
    }

    [Fact]
    public async Task A_follower_gets_the_past_then_what_comes_and_what_is_only_shown()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await AppendAsync("c", "a");
        await AppendAsync("c", "b");
        await using var follower = _log.FollowAsync("c", 1, Ct).GetAsyncEnumerator(Ct);

        Assert.Equal("b2", await NextAsync(follower));
        var next = NextAsync(follower);
        await _log.PublishAsync("c", "typing", Ct);
        Assert.Equal("typing", await next);
        await AppendAsync("c", "c");
        Assert.Equal("c3", await NextAsync(follower));
    }

    [Fact]
    public async Task A_slow_follower_misses_nothing()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await using var follower = _log.FollowAsync("c", 0, Ct).GetAsyncEnumerator(Ct);
        var first = follower.MoveNextAsync();
        for (var i = 0; i < 300; i++)
            await AppendAsync("c", "x");
        await _log.EndAsync("c", Ct);

        List<long> seen = [];
        for (var more = await first; more; more = await follower.MoveNextAsync())
            seen.AddRange(follower.Current.Select(a => a.Sequence));

        Assert.Equal(Enumerable.Range(1, 300).Select(i => (long)i), seen);
    }

    [Fact]
    public async Task A_follower_reads_the_last_words_and_then_finishes()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await using var follower = _log.FollowAsync("c", 0, Ct).GetAsyncEnumerator(Ct);
        var next = NextAsync(follower);
        await AppendAsync("c", "bye");
        await _log.EndAsync("c", Ct);

        Assert.Equal("bye1", await next);
        Assert.False(await follower.MoveNextAsync());
    }

    [Fact]
    public async Task Following_a_conversation_that_ended_before_finishes_too()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await _log.EndAsync("c", Ct);

        await using var follower = _log.FollowAsync("c", 0, Ct).GetAsyncEnumerator(Ct);

        Assert.False(await follower.MoveNextAsync());
    }

    [Fact]
    public async Task After_a_deletion_a_goodbye_still_reaches_whoever_listens()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await AppendAsync("c", "a");
        await using var follower = _log.FollowAsync("c", 0, Ct).GetAsyncEnumerator(Ct);
        await NextAsync(follower);
        var next = NextAsync(follower);
        await _log.DeleteAsync("c", Ct);
        await _log.PublishAsync("c", "deleted", Ct);
        await _log.EndAsync("c", Ct);

        Assert.Equal("deleted", await next);
        Assert.False(await follower.MoveNextAsync());
    }

    [Fact]
    public async Task After_a_restart_the_numbering_goes_on()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await AppendAsync("c", "a");

        _temp.Restart();
        var log = new SqliteActivityLog(_temp.Database, _clock);

        Assert.Equal(2, await log.AppendAsync("c", n => $"b{n}", cancellationToken: Ct));
        Assert.Equal(["a1", "b2"], (await log.ReadAsync("c", 0, cancellationToken: Ct)).Select(a => a.Json));
    }

    private Task<long?> AppendAsync(string conversationId, string text) =>
        _log.AppendAsync(conversationId, sequence => $"{text}{sequence}", cancellationToken: Ct);

    private static async Task<string> NextAsync(IAsyncEnumerator<IReadOnlyList<LoggedActivity>> follower)
    {
        Assert.True(await follower.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10), Ct));
        return Assert.Single(follower.Current).Json;
    }
}
