using System.Collections.Concurrent;
using BoneRisk.Storage;
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
    private readonly ConcurrentDictionary<Task, bool> _running = [];
    private readonly TimeSpan _patience = TimeSpan.FromSeconds(options.Value.BotTimeoutSeconds);

    public async Task<TurnResult> RunAsync(Activity activity)
    {
        using var deadline = new CancellationTokenSource(_patience, clock);
        var result = TurnResult.TimedOut;
        try
        {
            result = await TrackedAsync(RunToTheEndAsync(activity, deadline.Token)).WaitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            // The turn was told to stop at the same moment. If it does not, it goes on alone.
        }

        if (result == TurnResult.TimedOut)
            logger.BotTimedOut(activity.Type, activity.Conversation?.Id, _patience.TotalSeconds);
        return result;
    }

    /// <summary>Waits for the turns under way; when the host stops, nothing is cut short in the middle.</summary>
    public Task DrainAsync(CancellationToken cancellationToken) => Task.WhenAll(_running.Keys).WaitAsync(cancellationToken);

    private Task<TurnResult> TrackedAsync(Task<TurnResult> turn)
    {
        if (!turn.IsCompleted)
        {
            _running[turn] = true;
            _ = turn.ContinueWith(
                done => _running.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
        }

        return turn;
    }

    /// <summary>Never throws: nobody may be there any more to catch it.</summary>
    private async Task<TurnResult> RunToTheEndAsync(Activity activity, CancellationToken deadline)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var bot = scope.ServiceProvider.GetRequiredService<IBot>();
            await adapter.RunTurnAsync(activity, bot.OnTurnAsync, deadline);
            return deadline.IsCancellationRequested ? TurnResult.TimedOut : TurnResult.Done;
        }
        catch (Exception e)
        {
            logger.BotFailed(activity.Type, activity.Conversation?.Id, e.GetType().Name, e.StackTrace);
            return deadline.IsCancellationRequested ? TurnResult.TimedOut
                : e is StorageException ? TurnResult.TryAgain
                : TurnResult.Failed;
        }
    }
}
