using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace BoneRisk.Load.Servers;

/// <summary>A bot without state, open to everybody on this machine, as a first sample has it.</summary>
internal static class Echo
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient();
        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<IBotFrameworkHttpAdapter, EchoAdapter>();
        services.AddTransient<IBot, EchoBot>();
    }

    public static void Map(WebApplication app)
    {
        app.MapGet("/healthz/ready", () => "");
        app.MapPost(
            "/api/messages",
            (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) =>
                adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
    }
}
