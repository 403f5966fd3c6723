using BoneRisk.Bot.Content;
using BoneRisk.Bot.FollowUps;
using BoneRisk.Bot.Replies;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BoneRisk.Bot.Bots;

/// <summary>
/// Ends a turn that takes too long with a clear word, before the channel gives up after 15 seconds and sends the same
/// activity again. Nothing of an ended turn is saved.
/// </summary>
public sealed partial class TurnDeadline(Words words, TimeProvider clock, ILogger<TurnDeadline> logger) : IMiddleware
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(12);

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
            await turnContext.SendActivityAsync(NoticeReply.Create(words["error.slow"]), cancellationToken);
        }
    }

    [LoggerMessage(12, LogLevel.Error, "A turn on channel {Channel} was ended because it took too long.")]
    private static partial void LogLate(ILogger logger, string? channel);
}
