using Microsoft.Extensions.Hosting;

namespace BoneRisk.Storage.AzureBlobs;

/// <summary>An account that cannot be used stops the program at start, not at the first patient.</summary>
internal sealed class OpenContainerAtStart(AzureBlobContainer container) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => container.OpenAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
