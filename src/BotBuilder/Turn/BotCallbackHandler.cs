namespace Microsoft.Bot.Builder;

/// <summary>The bot's logic, as an adapter calls it at the end of the middleware pipeline.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
