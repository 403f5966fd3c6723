namespace Microsoft.Bot.Builder;

/// <summary>A step around every turn; not calling what is next ends the turn.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
