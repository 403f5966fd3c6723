using BoneRisk.Storage.AzureBlobs;
using Microsoft.Extensions.Time.Testing;

namespace BoneRisk.Storage.Tests.AzureBlobs;

[Collection<AzuriteTests>]
public sealed class AzureBlobRetentionTests(Azurite azurite) : IAsyncLifetime
{
    // Azurite tells the time by the machine's clock; ours starts with it.
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private TestContainer _container = null!;
    private AzureBlobTurnStore _turns = null!;
    private AzureBlobRetention _retention = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _container = await TestContainer.CreateAsync(azurite);
        _turns = new AzureBlobTurnStore(_container.Container, _clock);
        _retention = new AzureBlobRetention(_container.Container, _clock);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Idle_conversations_go_with_what_they_owe_a_batch_at_a_time()
    {
        for (var i = 0; i < 5; i++)
            await SaveAsync($"k{i}");
        _clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal(2, await RemoveAsync(daysIdle: 30, most: 2));
        Assert.Equal(3, (await _container.NamesAsync(BlobNames.States)).Count);
        Assert.Equal(2, await RemoveAsync(daysIdle: 30, most: 2));
        Assert.Equal(1, await RemoveAsync(daysIdle: 30, most: 2));

        Assert.Empty(await _container.NamesAsync());
    }

    [Fact]
    public async Task What_was_written_since_is_kept()
    {
        await SaveAsync("k");

        Assert.Equal(0, await RemoveAsync(daysIdle: 1, most: 10));

        Assert.Equal(2, (await _container.NamesAsync()).Count);
    }

    [Fact]
    public async Task Replies_that_nobody_asked_for_in_a_day_go_before_their_conversation()
    {
        await SaveAsync("k");
        _clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal(1, await RemoveAsync(daysIdle: 30, most: 10));

        Assert.Equal([BlobNames.State("k")], await _container.NamesAsync());
    }

    private Task<int> RemoveAsync(int daysIdle, int most) =>
        _retention.RemoveIdleAsync(_clock.GetUtcNow().AddDays(-daysIdle), most, Ct);

    private Task<TurnSaved> SaveAsync(string key) => _turns.SaveAsync(
        new TurnToSave(key, "{}", null) { Outbox = new OutboxEntry("a", "[]", _clock.GetUtcNow()) }, Ct);
}
