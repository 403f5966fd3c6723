using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotBuilder.Tests.Hosting;

/// <summary>A bot on a free port, and a channel beside it that notes what the bot calls.</summary>
internal sealed class LoopbackHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private LoopbackHost(WebApplication app)
    {
        this.app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public string ServiceUrl => Client.BaseAddress + "channel";

    public ConcurrentQueue<(string Call, string Body)> ChannelCalls { get; } = [];

    public int ChannelStatus { get; set; } = 201;

    /// <summary>What the adapter lets through to the application.</summary>
    public Action<Exception> Failed { get; set; } = _ => { };

    public CloudAdapter Adapter => app.Services.GetRequiredService<CloudAdapter>();

    public required ConcurrentQueue<string> Log { get; init; }

    public static async Task<LoopbackHost> StartAsync(
        BotCallbackHandler bot, IDictionary<string, string?>? settings = null, AuthenticationConfiguration? rules = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var log = new TestLog();
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton(rules ?? new AuthenticationConfiguration());
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton(services =>
            new CloudAdapter(services.GetRequiredService<BotFrameworkAuthentication>(), log));
        builder.Services.AddSingleton<IBot>(new CallbackBot(bot));
        var app = builder.Build();

        LoopbackHost? host = null;
        app.Map("/api/messages", async (HttpContext http, CloudAdapter adapter, IBot theBot) =>
        {
            try
            {
                await adapter.ProcessAsync(http.Request, http.Response, theBot, http.RequestAborted);
            }
            catch (Exception e)
            {
                host!.Failed(e);
                http.Response.StatusCode = 500;
            }
        });
        app.Map("/channel/{**path}", async (HttpContext http) =>
        {
            using var reader = new StreamReader(http.Request.Body);
            var target = http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
            host!.ChannelCalls.Enqueue(($"{http.Request.Method} {target}", await reader.ReadToEndAsync()));
            http.Response.StatusCode = host.ChannelStatus;
            await http.Response.WriteAsync("""{"id":"from-channel"}""");
        });
        await app.StartAsync();
        host = new LoopbackHost(app) { Log = log.Lines };
        return host;
    }

    public async Task<(int Status, string Body)> PostAsync(string json, string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await Client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private sealed class CallbackBot(BotCallbackHandler callback) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            callback(turnContext, cancellationToken);
    }
}
