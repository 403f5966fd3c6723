using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BoneRisk.Storage;

/// <summary>
/// Removes idle conversations each hour, a few at a time so that turns do not wait. Several machines may do so at once.
/// </summary>
internal sealed partial class RetentionSweep(
    IRetention retention, RetentionRule rule, TimeProvider clock, ILogger<RetentionSweep> logger) : BackgroundService
{
    public static readonly TimeSpan FirstAfter = TimeSpan.FromMinutes(1);
    public static readonly TimeSpan Period = TimeSpan.FromHours(1);

    private const int AtATime = 100;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (rule.Days == 0)
            return;

        await Task.Delay(FirstAfter, clock, stoppingToken);
        using var timer = new PeriodicTimer(Period, clock);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(logger, e is StorageException ? e.Message : e.GetType().Name); // There is another hour.
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken stoppingToken)
    {
        var before = clock.GetUtcNow().AddDays(-rule.Days);
        while (await retention.RemoveIdleAsync(before, AtATime, stoppingToken) == AtATime)
            await Task.Delay(Between, clock, stoppingToken);
    }

    [LoggerMessage(43, LogLevel.Warning, "Idle conversations could not be removed: {Fault}")]
    private static partial void LogFailed(ILogger logger, string fault);
}
