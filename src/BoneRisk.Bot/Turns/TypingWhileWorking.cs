using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BoneRisk.Bot.Turns;

/// <summary>Shows "typing" when a turn takes more than a second, except to a caller that waits for all replies at once.</summary>
public sealed class TypingWhileWorking(int firstMilliseconds = 1000) : IMiddleware
{
    private readonly ShowTypingMiddleware _typing = new(firstMilliseconds, period: 2000);

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? next(cancellationToken)
            : _typing.OnTurnAsync(turnContext, next, cancellationToken);
}
