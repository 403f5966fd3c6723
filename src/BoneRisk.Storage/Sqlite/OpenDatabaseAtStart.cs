using Microsoft.Extensions.Hosting;

namespace BoneRisk.Storage.Sqlite;

/// <summary>A database that cannot be used stops the program at start, not at the first patient.</summary>
internal sealed class OpenDatabaseAtStart(SqliteDatabase database) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        database.Open();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
