using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Says "typing" when a message takes long, and again while it goes on.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan delay;
    private readonly TimeSpan period;
    private readonly TimeProvider time;

    public ShowTypingMiddleware(int delay = 500, int period = 2000)
        : this(delay, period, TimeProvider.System)
    {
    }

    internal ShowTypingMiddleware(int delay, int period, TimeProvider time)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        this.delay = TimeSpan.FromMilliseconds(delay);
        this.period = TimeSpan.FromMilliseconds(period);
        this.time = time;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message || IsCalledByBot(turnContext))
        {
            await next(cancellationToken);
            return;
        }

        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = SendTypingAsync(turnContext, done.Token);
        try
        {
            await next(cancellationToken);
        }
        finally
        {
            // Awaited, so that nothing touches the turn once it is over.
            await done.CancelAsync();
            await typing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Another bot, which calls this one as its skill, has an application id of its own in its token.
    private static bool IsCalledByBot(ITurnContext turnContext)
    {
        var claims = turnContext.TurnState.Get<ClaimsIdentity>(BotAdapter.BotIdentityKey);
        var caller = (claims?.FindFirst("azp") ?? claims?.FindFirst("appid"))?.Value;
        return caller is not null && claims!.FindFirst("aud")?.Value is { } audience && audience != caller
            && audience != "https://api.botframework.com";
    }

    private async Task SendTypingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await Task.Delay(delay, time, cancellationToken);
        while (!cancellationToken.IsCancellationRequested)
        {
            // Straight to the adapter: a typing activity is no response, and no middleware needs to see it.
            var typing = new Activity(ActivityTypes.Typing) { RelatesTo = turnContext.Activity.RelatesTo };
            typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());
            await turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], cancellationToken);
            await Task.Delay(period, time, cancellationToken);
        }
    }
}
