using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BoneRisk.DirectLine;

/// <summary>
/// Gives an activity to the bot and waits for it, but not for ever. A turn is not tied to the request: when the
/// client goes away, the bot still finishes, and its reply is there when the client comes back.
/// </summary>
internal sealed class TurnRunner(
    DirectLineAdapter adapter,
    IServiceScopeFactory scopes,
    IOptions<DirectLineOptions> options,
    TimeProvider clock,
    ILogger<TurnRunner> logger)
{
    private readonly TimeSpan _patience = TimeSpan.FromSeconds(options.Value.BotTimeoutSeconds);

    public async Task<TurnResult> RunAsync(Activity activity)
    {
        var result = TurnResult.TimedOut;
        try
        {
            result = await RunToTheEndAsync(activity).WaitAsync(_patience, clock);
        }
        catch (TimeoutException)
        {
            // The bot ignores that it was told to stop. It goes on alone.
        }

        if (result == TurnResult.TimedOut)
            logger.BotTimedOut(activity.Type, activity.Conversation?.Id, _patience.TotalSeconds);
        return result;
    }

    /// <summary>Never throws. A turn that overstays is told to stop, but only it knows how.</summary>
    private async Task<TurnResult> RunToTheEndAsync(Activity activity)
    {
        using var stop = new CancellationTokenSource(_patience, clock);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var bot = scope.ServiceProvider.GetRequiredService<IBot>();
            await adapter.RunTurnAsync(activity, bot.OnTurnAsync, stop.Token);
            return stop.IsCancellationRequested ? TurnResult.TimedOut : TurnResult.Done;
        }
        catch (Exception e)
        {
            logger.BotFailed(activity.Type, activity.Conversation?.Id, e.GetType().Name, e.StackTrace);
            return stop.IsCancellationRequested ? TurnResult.TimedOut : TurnResult.Failed;
        }
    }
}
