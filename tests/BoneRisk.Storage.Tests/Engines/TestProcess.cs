using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BoneRisk.Storage.Tests.Engines;

/// <summary>One process's view of a store.</summary>
public sealed class TestProcess(ServiceProvider services) : IAsyncDisposable
{
    private readonly List<IHostedService> _running = [];

    public IStorage Storage => services.GetRequiredService<IStorage>();

    public ITurnStore Turns => services.GetRequiredService<ITurnStore>();

    public IActivityLog Log => services.GetRequiredService<IActivityLog>();

    public IAttachmentStore Files => services.GetRequiredService<IAttachmentStore>();

    public IFollowUpStore FollowUps => services.GetRequiredService<IFollowUpStore>();

    public ISecretStore Secrets => services.GetRequiredService<ISecretStore>();

    public IUsedTokens Tokens => services.GetRequiredService<IUsedTokens>();

    public IRetention Retention => services.GetRequiredService<IRetention>();

    /// <summary>Starts what runs in the background of a bot.</summary>
    public async Task<TestProcess> StartAsync(CancellationToken cancellationToken)
    {
        foreach (var service in services.GetServices<IHostedService>())
        {
            await service.StartAsync(cancellationToken);
            _running.Add(service);
        }

        return this;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _running)
            await service.StopAsync(CancellationToken.None);
        await services.DisposeAsync();
    }
}
