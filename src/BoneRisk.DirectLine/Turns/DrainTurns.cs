using Microsoft.Extensions.Hosting;

namespace BoneRisk.DirectLine;

/// <summary>Keeps the host from stopping while turns are under way that no request waits for any more.</summary>
internal sealed class DrainTurns(TurnRunner turns) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => turns.DrainAsync(cancellationToken);
}
