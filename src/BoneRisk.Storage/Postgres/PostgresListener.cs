using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace BoneRisk.Storage.Postgres;

/// <summary>
/// Hears what other processes wrote, on one connection, and looks for what it did not hear: a notification that was
/// lost costs a moment, never a message.
/// </summary>
internal sealed partial class PostgresListener(
    PostgresDatabase database, PostgresActivityLog log, TimeProvider clock, ILogger<PostgresListener> logger)
    : BackgroundService
{
    /// <summary>How long a lost notification goes unnoticed at most.</summary>
    public static readonly TimeSpan CatchUpPeriod = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly PostgresCatchUp _catchUp = new(database, log.Feed);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(ListenAgainAsync(stoppingToken), CatchUpAsync(stoppingToken));

    private async Task ListenAgainAsync(CancellationToken stoppingToken)
    {
        var wait = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await database.RunAsync(
                    connection => ListenAsync(connection, () => wait = TimeSpan.Zero, stoppingToken), stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogDeaf(logger, e is StorageException ? e.Message : e.GetType().Name);
            }

            wait = wait == TimeSpan.Zero ? TimeSpan.FromMilliseconds(200) : wait * 2;
            if (wait > LongestWait)
                wait = LongestWait;
            await Task.Delay(wait, clock, stoppingToken);
        }
    }

    private async Task<bool> ListenAsync(NpgsqlConnection connection, Action heard, CancellationToken stoppingToken)
    {
        connection.Notification += Hear;
        try
        {
            await ExecuteAsync(connection, $"LISTEN {Announcement.Channel}", stoppingToken);
            LogListening(logger);
            heard();
            await _catchUp.RunAsync(stoppingToken);
            while (true)
            {
                // A connection whose other end is gone is silent too: ask now and then.
                if (!await connection.WaitAsync(Silence, stoppingToken))
                    await ExecuteAsync(connection, "SELECT 1", stoppingToken);
            }
        }
        finally
        {
            connection.Notification -= Hear;
        }
    }

    private void Hear(object sender, NpgsqlNotificationEventArgs heard)
    {
        if (Announcement.Read(heard.Payload) is { } said)
            log.Hear(said);
    }

    private async Task CatchUpAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(CatchUpPeriod, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await _catchUp.RunAsync(stoppingToken);
            }
            catch (Exception) when (!stoppingToken.IsCancellationRequested)
            {
                // The next time, or when the listener is back, which has told the log.
            }
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken stoppingToken)
    {
        await using var batch = new NpgsqlBatch(connection).With(sql);
        await batch.ExecuteNonQueryAsync(stoppingToken);
    }

    [LoggerMessage(41, LogLevel.Warning, "What other machines write is seen late: {Fault}")]
    private static partial void LogDeaf(ILogger logger, string fault);

    [LoggerMessage(42, LogLevel.Information, "Listening to what other machines write.")]
    private static partial void LogListening(ILogger logger);
}
