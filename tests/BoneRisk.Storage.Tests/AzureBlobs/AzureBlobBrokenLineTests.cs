using Azure.Core.Pipeline;
using BoneRisk.Storage.AzureBlobs;

namespace BoneRisk.Storage.Tests.AzureBlobs;

/// <summary>A machine that dies, or loses its line, between any two calls of a save; another machine goes on.</summary>
[Collection<AzuriteTests>]
public sealed class AzureBlobBrokenLineTests(Azurite azurite) : IAsyncLifetime
{
    private const string Key = "msteams/conversations/1";

    private TestContainer _container = null!;
    private AzureBlobTurnStore _turns = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _container = await TestContainer.CreateAsync(azurite);
        _turns = new AzureBlobTurnStore(_container.Container, TimeProvider.System);
        await _turns.SaveAsync(Turn("old", eTag: null), Ct);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_a_cut_replies_are_owed_if_and_only_if_the_state_was_saved(int arrive)
    {
        var line = new BrokenLine { Arrives = n => n <= arrive, Answers = n => n < arrive };

        // Three calls make a save: the last is the state's, and its answer is lost, too.
        await Assert.ThrowsAsync<StorageException>(async () => await SaveOverAsync(line));

        var saved = await StateAsync() is "new";
        Assert.Equal(arrive == 3, saved);
        var owed = await _turns.ClaimAsync(Key, "new", InAMinute, Ct);
        Assert.Equal(saved ? "[\"new\"]" : null, owed?.Replies);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_lost_answer_is_asked_for_again_and_no_conflict(int lost)
    {
        var line = new BrokenLine { Answers = n => n != lost };

        Assert.Equal(TurnSaved.Saved, await SaveOverAsync(line));

        Assert.Equal("new", await StateAsync());
        Assert.Single(await _container.NamesAsync(BlobNames.OwedBy(Key, "new")));
    }

    [Fact]
    public async Task A_claim_whose_answer_was_lost_is_ours_still()
    {
        // Looking takes two requests, claiming is the third.
        var line = new BrokenLine { Answers = n => n != 3 };
        await _turns.SaveAsync(Turn("new", await VersionAsync()), Ct);

        var claim = await Over(line).ClaimAsync(Key, "new", InAMinute, Ct);

        Assert.Equal("[\"new\"]", claim?.Replies);
    }

    [Fact]
    public async Task What_a_cut_off_machine_left_does_not_mix_with_the_same_activity_on_another()
    {
        await Assert.ThrowsAsync<StorageException>(
            async () => await SaveOverAsync(new BrokenLine { Arrives = n => n <= 2 }, says: "theirs"));

        Assert.Equal(TurnSaved.Saved, await _turns.SaveAsync(Turn("new", await VersionAsync(), says: "ours"), Ct));

        Assert.Equal(2, (await _container.NamesAsync(BlobNames.OwedBy(Key, "new"))).Count);
        var claim = await _turns.ClaimAsync(Key, "new", InAMinute, Ct);
        Assert.Equal("[\"ours\"]", claim?.Replies);
    }

    private static DateTimeOffset InAMinute => TimeProvider.System.GetUtcNow().AddMinutes(1);

    private static TurnToSave Turn(string activity, string? eTag, string? says = null) =>
        new(Key, $$"""{"last":"{{activity}}"}""", eTag)
        {
            Outbox = new OutboxEntry(activity, $"[\"{says ?? activity}\"]", DateTimeOffset.UnixEpoch),
        };

    private AzureBlobTurnStore Over(BrokenLine line) => new(
        _container.Connect(options => options.Transport = new HttpClientTransport(line)), TimeProvider.System);

    private async Task<TurnSaved> SaveOverAsync(BrokenLine line, string? says = null) =>
        await Over(line).SaveAsync(Turn("new", await VersionAsync(), says), Ct);

    private async Task<StoredItem> ReadAsync() => Assert.IsType<StoredItem>(
        (await new AzureBlobStorage(_container.Container).ReadAsync([Key], Ct))[Key]);

    private async Task<string?> VersionAsync() => (await ReadAsync()).ETag;

    private async Task<string?> StateAsync() => (await ReadAsync())["last"].ToString();
}
