using BoneRisk.Storage.AzureBlobs;
using Microsoft.Extensions.Time.Testing;

namespace BoneRisk.Storage.Tests.AzureBlobs;

[Collection<AzuriteTests>]
public sealed class AzureBlobTurnStoreTests(Azurite azurite) : IAsyncLifetime
{
    private const string Key = "msteams/conversations/19:a@thread.v2";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 5, 1, 12, 0, 0, TimeSpan.Zero));
    private TestContainer _container = null!;
    private AzureBlobTurnStore _turns = null!;
    private AzureBlobTurnStore _otherMachine = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static DateTimeOffset Past => DateTimeOffset.UnixEpoch;

    private DateTimeOffset Soon => _clock.GetUtcNow().AddSeconds(30);

    public async ValueTask InitializeAsync()
    {
        _container = await TestContainer.CreateAsync(azurite);
        _turns = new AzureBlobTurnStore(_container.Container, _clock);
        _otherMachine = new AzureBlobTurnStore(_container.Connect(), _clock);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_state_of_a_turn_is_what_the_next_one_reads()
    {
        Assert.Equal(TurnSaved.Saved, await SaveAsync(1, eTag: null));
        var first = await ReadAsync();
        Assert.Equal(TurnSaved.Saved, await SaveAsync(2, first.ETag));

        Assert.Equal("1", first["n"].ToString());
        Assert.Equal("2", (await ReadAsync())["n"].ToString());
    }

    [Fact]
    public async Task A_turn_that_began_with_an_older_state_saves_nothing()
    {
        await SaveAsync(1, eTag: null);
        var old = (await ReadAsync()).ETag;
        await SaveAsync(2, old, "theirs");

        Assert.Equal(TurnSaved.Conflict, await SaveAsync(3, old, "mine"));

        Assert.Equal("2", (await ReadAsync())["n"].ToString());
        Assert.Null(await _turns.ClaimAsync(Key, "mine", Soon, Ct));
        Assert.Single(await _container.NamesAsync(BlobNames.Outboxes));
    }

    [Fact]
    public async Task A_state_deleted_meanwhile_is_not_brought_back()
    {
        await SaveAsync(1, eTag: null);
        var old = (await ReadAsync()).ETag;
        await new AzureBlobStorage(_container.Container).DeleteAsync([Key], Ct);

        Assert.Equal(TurnSaved.Conflict, await SaveAsync(2, old));
    }

    [Fact]
    public async Task Of_two_first_turns_at_once_one_wins_and_only_its_replies_are_owed()
    {
        var saved = await Task.WhenAll(
            SaveAsync(1, eTag: null, "same", until: Past),
            SaveAsync(2, eTag: null, "same", _otherMachine, until: Past));

        Assert.Equal([TurnSaved.Conflict, TurnSaved.Saved], saved.Order());
        var winner = saved[0] == TurnSaved.Saved ? 1 : 2;
        Assert.Equal($"{winner}", (await ReadAsync())["n"].ToString());
        Assert.Equal(Replies(winner), (await _turns.ClaimAsync(Key, "same", Soon, Ct))?.Replies);
        Assert.Single(await _container.NamesAsync(BlobNames.Outboxes));
    }

    [Fact]
    public async Task Of_many_machines_that_count_at_once_none_is_lost()
    {
        await SaveAsync(0, eTag: null);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => CountOneUpAsync()));

        Assert.Equal("6", (await ReadAsync())["n"].ToString());
    }

    [Fact]
    public async Task Owed_replies_are_with_one_machine_at_a_time()
    {
        await SaveAsync(1, eTag: null, "a 1");

        Assert.Equal(new OutboxEntry("a 1", null, Soon), await _otherMachine.ClaimAsync(Key, "a 1", Soon.AddHours(1), Ct));

        var until = Soon.AddHours(1);
        _clock.SetUtcNow(Soon);
        var claims = await Task.WhenAll(
            _turns.ClaimAsync(Key, "a 1", until, Ct), _otherMachine.ClaimAsync(Key, "a 1", until, Ct));
        Assert.Equal([null, Replies(1)], claims.Select(claim => claim!.Replies).Order());
        Assert.All(claims, claim => Assert.Equal(until, claim!.Until));
    }

    [Fact]
    public async Task Delivered_replies_are_not_owed()
    {
        await SaveAsync(1, eTag: null, "a", until: Past);

        _turns.Delivered(Key, "a");

        await GoneAsync(BlobNames.OwedBy(Key, "a"));
        Assert.Null(await _otherMachine.ClaimAsync(Key, "a", Soon, Ct));
    }

    [Fact]
    public async Task Marking_as_delivered_does_not_get_in_the_way_of_the_next_turn()
    {
        await SaveAsync(1, eTag: null, "a");
        var state = await ReadAsync();

        _turns.Delivered(Key, "a");

        await GoneAsync(BlobNames.OwedBy(Key, "a"));
        Assert.Equal(TurnSaved.Saved, await SaveAsync(2, state.ETag, "b"));
    }

    [Fact]
    public async Task Replies_are_owed_also_after_later_turns()
    {
        await SaveAsync(1, eTag: null, "a", until: Past);
        for (var n = 2; n < 5; n++)
            await SaveAsync(n, (await ReadAsync()).ETag, $"later {n}");
        await SaveAsync(5, (await ReadAsync()).ETag);

        Assert.Equal(Replies(1), (await _otherMachine.ClaimAsync(Key, "a", Soon, Ct))?.Replies);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Replies_are_owed_also_after_the_state_was_written_without_a_turn(bool versioned)
    {
        await SaveAsync(1, eTag: null, "a", until: Past);
        var state = await ReadAsync();
        if (!versioned)
            state.ETag = null;

        await new AzureBlobStorage(_container.Connect()).WriteAsync(new Dictionary<string, object> { [Key] = state }, Ct);

        Assert.Equal(Replies(1), (await _otherMachine.ClaimAsync(Key, "a", Soon, Ct))?.Replies);
        Assert.Equal(TurnSaved.Saved, await SaveAsync(2, state.ETag));
    }

    [Fact]
    public async Task What_is_given_back_can_be_claimed_at_once_with_what_is_left_of_it()
    {
        await SaveAsync(1, eTag: null, "a");
        await _turns.ReleaseAsync(Key, "a", cancellationToken: Ct);
        Assert.Equal(new OutboxEntry("a", Replies(1), Soon), await _otherMachine.ClaimAsync(Key, "a", Soon, Ct));

        await _otherMachine.ReleaseAsync(Key, "a", """["left"]""", Ct);
        Assert.Equal(new OutboxEntry("a", """["left"]""", Soon), await _turns.ClaimAsync(Key, "a", Soon, Ct));
        Assert.Null((await _otherMachine.ClaimAsync(Key, "a", Soon, Ct))!.Replies);

        await _turns.ReleaseAsync(Key, "never was", """["x"]""", Ct);
        Assert.Null(await _turns.ClaimAsync(Key, "never was", Soon, Ct));
    }

    [Fact]
    public async Task Forgetting_a_conversation_leaves_those_whose_key_begins_the_same()
    {
        await SaveAsync(1, eTag: null, "a", until: Past);
        await SaveAsync(2, (await ReadAsync()).ETag, "b/1", until: Past);
        await _turns.SaveAsync(
            new TurnToSave(Key + "/b", "{}", null) { Outbox = new OutboxEntry("1", Replies(3), default) }, Ct);

        await _turns.ForgetAsync(Key, Ct);

        Assert.Null(await _turns.ClaimAsync(Key, "a", Soon, Ct));
        Assert.Null(await _turns.ClaimAsync(Key, "b/1", Soon, Ct));
        Assert.Equal(Replies(3), (await _turns.ClaimAsync(Key + "/b", "1", Soon, Ct))?.Replies);
    }

    [Fact]
    public async Task The_log_is_somewhere_else()
    {
        Assert.False(_turns.CanLog);
        await Assert.ThrowsAsync<NotSupportedException>(
            () => _turns.SaveAsync(new TurnToSave(Key, "{}", null) { Log = new LogEntries("c", []) }, Ct));
    }

    private static string Replies(int n) => $$"""[{"text":"reply {{n}} 🦴"}]""";

    private Task<TurnSaved> SaveAsync(
        int n, string? eTag, string? activity = null, AzureBlobTurnStore? turns = null, DateTimeOffset? until = null) =>
        (turns ?? _turns).SaveAsync(
            new TurnToSave(Key, $$"""{"n":{{n}}}""", eTag)
            {
                Outbox = activity is null ? null : new OutboxEntry(activity, Replies(n), until ?? Soon),
            },
            Ct);

    private async Task<StoredItem> ReadAsync() => Assert.IsType<StoredItem>(
        (await new AzureBlobStorage(_container.Container).ReadAsync([Key], Ct))[Key]);

    private async Task CountOneUpAsync()
    {
        var machine = new AzureBlobTurnStore(_container.Connect(), _clock);
        while (true)
        {
            var state = await ReadAsync();
            var n = int.Parse(state["n"].ToString()!, System.Globalization.CultureInfo.InvariantCulture);
            if (await SaveAsync(n + 1, state.ETag, turns: machine) == TurnSaved.Saved)
                return;
        }
    }

    /// <summary>Nobody says when it is done; the test's own time limit ends the waiting.</summary>
    private async Task GoneAsync(string prefix)
    {
        while ((await _container.NamesAsync(prefix)).Count > 0)
            await Task.Yield();
    }
}
