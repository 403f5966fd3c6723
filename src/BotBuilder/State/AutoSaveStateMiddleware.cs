namespace Microsoft.Bot.Builder;

/// <summary>Saves states at the end of a turn that went well.</summary>
public class AutoSaveStateMiddleware(params BotState[] botStates) : IMiddleware
{
    public BotStateSet BotStateSet { get; set; } = new(botStates);

    public AutoSaveStateMiddleware Add(BotState botState)
    {
        BotStateSet.Add(botState);
        return this;
    }

    public async Task OnTurnAsync(
        ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        await BotStateSet.SaveAllChangesAsync(turnContext, false, cancellationToken);
    }
}
