using BoneRisk.Storage.Tests.Engines;

namespace BoneRisk.Storage.Tests;

public abstract class ActivityLogTests<TStore> : StoreTests<TStore>
    where TStore : TestStore, new()
{
    [Fact]
    public async Task A_conversation_starts_once_and_knows_when()
    {
        var started = await Process.Log.StartAsync(new LoggedConversation("c", "dl_u", "Ann", "en-GB"), Ct);
        var again = await Process.Log.StartAsync(new LoggedConversation("c", "dl_other"), Ct);
        Clock.Advance(TimeSpan.FromMinutes(5));
        await AppendAsync("c", "a");

        Assert.True(started);
        Assert.False(again);
        Assert.Equal(
            new LoggedConversation("c", "dl_u", "Ann", "en-GB")
            {
                Created = Clock.GetUtcNow().AddMinutes(-5),
                LastActive = Clock.GetUtcNow(),
                LastSequence = 1,
            },
            await Process.Log.FindAsync("c", Ct));
    }

    [Fact]
    public async Task Activities_are_numbered_from_one_and_read_in_order_page_by_page()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        foreach (var text in "abcde")
            await AppendAsync("c", text.ToString());

        Assert.Equal([1L, 2], (await Process.Log.ReadAsync("c", 0, 2, Ct)).Select(a => a.Sequence));
        Assert.Equal(["c3", "d4"], (await Process.Log.ReadAsync("c", 2, 2, Ct)).Select(a => a.Json));
        Assert.Equal(["e5"], (await Process.Log.ReadAsync("c", 4, 2, Ct)).Select(a => a.Json));
        Assert.Empty(await Process.Log.ReadAsync("c", 5, 2, Ct));
    }

    [Fact]
    public async Task Large_activities_make_short_pages()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        for (var i = 0; i < 8; i++)
            await AppendAsync("c", new string('x', 250_000));

        Assert.Equal(5, (await Process.Log.ReadAsync("c", 0, cancellationToken: Ct)).Count);
    }

    [Fact]
    public async Task Appending_at_once_from_everywhere_leaves_no_gap()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => AppendAsync("c", "x"), cancellationToken: Ct)));

        Assert.Equal(
            Enumerable.Range(1, 50).Select(i => (long)i),
            (await Process.Log.ReadAsync("c", 0, cancellationToken: Ct)).Select(a => a.Sequence));
    }

    [Fact]
    public async Task Nothing_can_be_appended_to_a_conversation_that_ended_or_never_was()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await AppendAsync("c", "a");
        await Process.Log.EndAsync("c", Ct);

        Assert.Null(await AppendAsync("c", "b"));
        Assert.Null(await AppendAsync("never", "b"));
        Assert.True((await Process.Log.FindAsync("c", Ct))!.Ended);
        Assert.Single(await Process.Log.ReadAsync("c", 0, cancellationToken: Ct));
    }

    [Fact]
    public async Task Deleting_a_conversation_leaves_nothing_of_it()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await Process.Log.StartAsync(new LoggedConversation("d", "u"), Ct);
        await AppendAsync("c", "a");
        await AppendAsync("d", "a");

        await Process.Log.DeleteAsync("c", Ct);

        Assert.Null(await Process.Log.FindAsync("c", Ct));
        Assert.Empty(await Process.Log.ReadAsync("c", 0, cancellationToken: Ct));
        Assert.Null(await AppendAsync("c", "b"));
        Assert.False(await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct));
        Assert.Null(await Process.Log.FindAsync("c", Ct));
        Assert.Single(await Process.Log.ReadAsync("d", 0, cancellationToken: Ct));
    }

    [Fact]
    public async Task A_cleared_conversation_goes_on_from_nothing_and_its_numbering_does_not_start_again()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await AppendAsync("c", "a");

        await Process.Log.ClearAsync("c", Ct);

        Assert.Empty(await Process.Log.ReadAsync("c", 0, cancellationToken: Ct));
        Assert.Equal(2, await AppendAsync("c", "b"));
        Assert.Single(await Process.Log.ReadAsync("c", 0, cancellationToken: Ct));
    }

    [Fact]
    public async Task Deleting_a_user_leaves_nothing_of_theirs_and_all_of_the_others()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await Process.Log.StartAsync(new LoggedConversation("d", "u"), Ct);
        await Process.Log.StartAsync(new LoggedConversation("e", "other"), Ct);
        await AppendAsync("d", "a");

        await Process.Log.DeleteUserAsync("u", Ct);

        Assert.Null(await Process.Log.FindAsync("c", Ct));
        Assert.Empty(await Process.Log.ReadAsync("d", 0, cancellationToken: Ct));
        Assert.NotNull(await Process.Log.FindAsync("e", Ct));
    }

    [Fact]
    public async Task What_a_client_sends_again_is_not_said_twice()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await Process.Log.StartAsync(new LoggedConversation("d", "u"), Ct);
        Assert.Equal(1, await Process.Log.AppendAsync("c", n => $"a{n}", "x", Ct));
        Assert.Equal(2, await AppendAsync("c", "b"));

        Assert.Equal(1, await Process.Log.AppendAsync("c", n => $"again{n}", "x", Ct));
        Assert.Equal(1, await Process.Log.AppendAsync("d", n => $"a{n}", "x", Ct));
        Assert.Equal(3, await Process.Log.AppendAsync("c", n => $"c{n}", "y", Ct));
        await Process.Log.EndAsync("c", Ct);
        Assert.Equal(1, await Process.Log.AppendAsync("c", n => $"again{n}", "x", Ct));
        Assert.Equal(["a1", "b2", "c3"], (await Process.Log.ReadAsync("c", 0, cancellationToken: Ct)).Select(a => a.Json));
    }

    [Fact]
    public async Task What_a_client_sends_many_times_at_once_to_two_processes_is_said_once()
    {
        await using var other = Store.NewProcess(Clock);
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);

        var sequences = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(
            () => (i % 2 == 0 ? Process : other).Log.AppendAsync("c", n => $"a{n}", "x", Ct), Ct)));

        Assert.All(sequences, sequence => Assert.Equal(1, sequence));
        Assert.Single(await Process.Log.ReadAsync("c", 0, cancellationToken: Ct));
        Assert.Equal(1, (await Process.Log.FindAsync("c", Ct))!.LastSequence);
    }

    [Fact]
    public async Task One_that_fails_among_many_at_once_leaves_the_others()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        var failing = Process.Log.AppendAsync("c", _ => throw new InvalidOperationException(), cancellationToken: Ct);

        var appended = Enumerable.Range(0, 50).Select(i => i == 25
            ? Process.Log.AppendAsync("c", _ => throw new InvalidOperationException(), cancellationToken: Ct)
            : AppendAsync("c", "x")).ToList();

        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        await Assert.ThrowsAsync<InvalidOperationException>(() => appended[25]);
        appended.RemoveAt(25);
        Assert.Equal(Enumerable.Range(1, 49).Select(i => (long?)i), (await Task.WhenAll(appended)).Order());
        Assert.Equal(49, (await Process.Log.ReadAsync("c", 0, cancellationToken: Ct)).Count);
    }

    [Fact]
    public async Task Any_name_is_kept_whatever_characters_are_in_it()
    {
        await Process.Log.StartAsync(new LoggedConversation("c'\"\\", "u", "\0Ann 🦴 \n", "x"), Ct);

        Assert.EndsWith("Ann 🦴 \n", (await Process.Log.FindAsync("c'\"\\", Ct))!.UserName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_restart_the_numbering_goes_on()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await AppendAsync("c", "a");

        await RestartAsync();

        Assert.Equal(2, await AppendAsync("c", "b"));
        Assert.Equal(["a1", "b2"], (await Process.Log.ReadAsync("c", 0, cancellationToken: Ct)).Select(a => a.Json));
    }

    private Task<long?> AppendAsync(string conversationId, string text) =>
        Process.Log.AppendAsync(conversationId, sequence => $"{text}{sequence}", cancellationToken: Ct);
}
