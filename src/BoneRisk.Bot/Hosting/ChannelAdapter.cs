using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BoneRisk.Bot.Hosting;

/// <summary>The adapter of <c>/api/messages</c>, with our middleware.</summary>
public sealed class ChannelAdapter : CloudAdapter
{
    public ChannelAdapter(
        BotFrameworkAuthentication authentication, IEnumerable<IMiddleware> middleware,
        TurnFailure failure, ILogger<ChannelAdapter> logger)
        : base(authentication, logger)
    {
        foreach (var step in middleware)
        {
            Use(step);
        }

        OnTurnError = failure.HandleAsync;
    }
}
