using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BoneRisk.DirectLine.Tests;

/// <summary>Greets, and says what it is told; a test may give it another mind.</summary>
internal sealed class TestBot : IBot
{
    public ConcurrentQueue<Activity> Heard { get; } = [];

    public Func<ITurnContext, CancellationToken, Task>? OnMessage { get; set; }

    public Func<ITurnContext, CancellationToken, Task>? OnOther { get; set; }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        Heard.Enqueue(activity);
        if (activity.Type == ActivityTypes.Message)
        {
            await (OnMessage ?? SayItBack)(turnContext, cancellationToken);
        }
        else if (activity.Type == ActivityTypes.ConversationUpdate && OnOther is null)
        {
            await turnContext.SendActivityAsync("hello", cancellationToken: cancellationToken);
        }
        else if (OnOther is not null)
        {
            await OnOther(turnContext, cancellationToken);
        }
    }

    private static Task SayItBack(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync($"you said {turn.Activity.Text}", cancellationToken: cancellationToken);
}
