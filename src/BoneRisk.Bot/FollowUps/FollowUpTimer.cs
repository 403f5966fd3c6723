namespace BoneRisk.Bot.FollowUps;

/// <summary>Looks each minute for reminders that are due.</summary>
public sealed partial class FollowUpTimer(FollowUpSender sender, TimeProvider clock, ILogger<FollowUpTimer> logger)
    : BackgroundService
{
    public static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await sender.SendDueAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(logger, e.GetType().Name); // The database, say: it is there again in a minute, or readiness tells.
            }
        }
    }

    [LoggerMessage(23, LogLevel.Error, "Reminders that are due could not be read: {Fault}.")]
    private static partial void LogFailed(ILogger logger, string fault);
}
