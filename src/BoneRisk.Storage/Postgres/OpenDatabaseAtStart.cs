using Microsoft.Extensions.Hosting;

namespace BoneRisk.Storage.Postgres;

/// <summary>A database that cannot be used stops the program at start, not at the first patient.</summary>
internal sealed class OpenDatabaseAtStart(PostgresDatabase database) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => database.OpenAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
