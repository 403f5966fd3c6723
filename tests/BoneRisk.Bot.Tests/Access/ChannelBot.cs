using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;
using BoneRisk.Bot.Tests.Support;
using BotBuilder.Tests.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace BoneRisk.Bot.Tests.Access;

/// <summary>The real host on a real port, and beside it a channel that notes whether the bot ever calls.</summary>
public sealed class ChannelBot : IAsyncDisposable
{
    private readonly BotFactory _memory = new();
    private readonly WebApplicationFactory<Program> _bot;
    private readonly WebApplication _channel;

    private ChannelBot(WebApplication channel, string environment, IDictionary<string, string?> settings)
    {
        _channel = channel;
        _bot = _memory.WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment(environment);
            builder.UseSetting("urls", "http://127.0.0.1:0");
            builder.ConfigureLogging(logging => logging.AddProvider(Log));
            foreach (var (name, value) in settings)
            {
                builder.UseSetting(name, value);
            }
        });
        _bot.UseKestrel(0);
        _bot.StartServer();
        Http = _bot.CreateClient();
    }

    public HttpClient Http { get; }

    public LogBook Log { get; } = new();

    public IServiceProvider Services => _bot.Services;

    public Microsoft.Extensions.Time.Testing.FakeTimeProvider Clock => _memory.Clock;

    /// <summary>The channel's address, as an activity gives it.</summary>
    public string ServiceUrl => $"{_channel.Urls.Single()}/channel/";

    public ConcurrentQueue<string> Calls { get; } = [];

    /// <summary>What the channel answers, call by call; 201 when there is nothing left.</summary>
    public ConcurrentQueue<Action<HttpResponse>> Answers { get; } = [];

    public static async Task<ChannelBot> StartAsync(
        IDictionary<string, string?>? settings = null, string environment = "Development")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var channel = builder.Build();
        ChannelBot? bot = null;
        channel.Map("{**path}", (HttpContext http) =>
        {
            bot!.Calls.Enqueue($"{http.Request.Method} {http.Request.Path}");
            http.Response.StatusCode = StatusCodes.Status201Created;
            if (bot.Answers.TryDequeue(out var answer))
                answer(http.Response);
        });
        await channel.StartAsync();
        try
        {
            bot = new ChannelBot(channel, environment, settings ?? new Dictionary<string, string?>());
            return bot;
        }
        catch
        {
            await channel.DisposeAsync();
            throw;
        }
    }

    public string Hello(string? serviceUrl = null, string delivery = "normal", string channel = TokenPlan.Channel) =>
        $$"""
        {"type":"message","text":"hello","id":"1","channelId":"{{channel}}","deliveryMode":"{{delivery}}",
         "serviceUrl":"{{serviceUrl ?? ServiceUrl}}","conversation":{"id":"{{Guid.NewGuid():n}}"},
         "from":{"id":"u"},"recipient":{"id":"b"} }
        """;

    public async Task<int> PostAsync(string json, string? token = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        request.Content = new StringContent(json, Encoding.UTF8, contentType);
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }

    /// <summary>Headers exactly as given, which an HTTP client would put in order.</summary>
    public async Task<string> PostRawAsync(string json, params string[] headers)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(Http.BaseAddress!.Host, Http.BaseAddress.Port, TestContext.Current.CancellationToken);
        var stream = socket.GetStream();
        var text = $"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
            + $"Content-Length: {Encoding.UTF8.GetByteCount(json)}\r\n{string.Concat(headers.Select(h => $"{h}\r\n"))}\r\n{json}";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _bot.DisposeAsync();
        await _memory.DisposeAsync();
        await _channel.DisposeAsync();
    }
}
