using BoneRisk.Storage.Tests.Engines;

namespace BoneRisk.Storage.Tests;

public abstract class SecretTests<TStore> : StoreTests<TStore>
    where TStore : TestStore, new()
{
    [Fact]
    public async Task A_secret_is_made_once_and_survives_a_restart()
    {
        var secret = Process.Secrets.GetOrCreate("key", 32);
        await RestartAsync();

        Assert.Equal(32, secret.Length);
        Assert.Equal(secret, Process.Secrets.GetOrCreate("key", 32));
        Assert.NotEqual(secret, Process.Secrets.GetOrCreate("other key", 32));
    }

    [Fact]
    public async Task A_token_is_used_once_by_whichever_process_comes_first()
    {
        await using var other = Store.NewProcess(Clock);

        var used = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(
            () => (i % 2 == 0 ? Process : other).Tokens.TryUseAsync("t", Clock.GetUtcNow().AddMinutes(1), Ct), Ct)));

        Assert.Single(used, true);
        Assert.True(await Process.Tokens.TryUseAsync("another", Clock.GetUtcNow().AddMinutes(1), Ct));
    }
}
