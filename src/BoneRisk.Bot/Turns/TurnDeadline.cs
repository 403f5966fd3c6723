using BoneRisk.Bot.Content;
using BoneRisk.Bot.FollowUps;
using BoneRisk.Bot.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BoneRisk.Bot.Turns;

/// <summary>
/// Ends a turn that takes too long with a clear word, before the channel gives up after 15 seconds and sends the same
/// activity again. What was not saved by then is not saved.
/// </summary>
public sealed partial class TurnDeadline(Words words, TimeProvider clock, ILogger<TurnDeadline> logger) : IMiddleware
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(12);

    private static readonly TimeSpan LastWord = TimeSpan.FromSeconds(2);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        using var late = new CancellationTokenSource(Limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            await next(either.Token);
        }
        catch (OperationCanceledException) when (
            late.IsCancellationRequested && !cancellationToken.IsCancellationRequested && !OwnTurn.Is(turnContext.Activity))
        {
            LogLate(logger, turnContext.Activity.ChannelId);
            await ApologiseAsync(turnContext, cancellationToken);
        }
    }

    /// <summary>Where it was the channel that was slow, this does not get through either, and nobody waits for it long.</summary>
    private async Task ApologiseAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(LastWord, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            await turn.SendActivityAsync(NoticeReply.Create(words["error.slow"]), either.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or ErrorResponseException or HttpRequestException)
        {
            // That the turn was late is logged already.
        }
    }

    [LoggerMessage(12, LogLevel.Error, "A turn on channel {Channel} was ended because it took too long.")]
    private static partial void LogLate(ILogger logger, string? channel);
}
