using BoneRisk.DirectLine;

namespace BoneRisk.Bot.Hosting;

/// <summary>Gives the embedded channel the same words for a failed turn as the other channels.</summary>
internal sealed class DirectLineSetUp(DirectLineAdapter adapter, TurnFailure failure) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        adapter.OnTurnError = failure.HandleAsync;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
