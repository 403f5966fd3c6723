using Microsoft.Extensions.Time.Testing;

namespace BoneRisk.Storage.Tests.Engines;

/// <summary>Tests that every engine passes: each runs on a database of its own.</summary>
public abstract class StoreTests<TStore> : IAsyncLifetime
    where TStore : TestStore, new()
{
    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected TStore Store { get; } = new();

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    protected TestProcess Process { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Store.CreateAsync(Ct);
        Process = Store.NewProcess(Clock);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Process is not null)
            await Process.DisposeAsync();
        await Store.DisposeAsync();
    }

    protected async Task RestartAsync()
    {
        await Process.DisposeAsync();
        Process = Store.NewProcess(Clock);
    }

    protected static async Task<string> NextAsync(IAsyncEnumerator<IReadOnlyList<LoggedActivity>> follower)
    {
        Assert.True(await follower.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20), Ct));
        return Assert.Single(follower.Current).Json;
    }
}
