namespace Microsoft.Bot.Builder;

/// <summary>Puts a service into the state of each turn, by type or by key.</summary>
public class RegisterClassMiddleware<T>(T service, string key) : IMiddleware
    where T : class
{
    public RegisterClassMiddleware(T service)
        : this(service, typeof(T).FullName!)
    {
    }

    public T Service { get; set; } = service;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Set(key, Service);
        return nextTurn(cancellationToken);
    }
}
