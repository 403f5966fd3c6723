namespace Microsoft.Bot.Builder;

/// <summary>Something that handles turns.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
