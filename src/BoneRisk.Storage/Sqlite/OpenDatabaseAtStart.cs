using Microsoft.Extensions.Hosting;

namespace BoneRisk.Storage.Sqlite;

/// <summary>A database that cannot be used stops the program at start, not at the first patient.</summary>
internal sealed class OpenDatabaseAtStart(SqliteDatabase database) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // A file has one machine: whoever was delivering when the last process died delivers no more.
        database.Write(session => session.Execute("UPDATE outbox SET until = 0"));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
