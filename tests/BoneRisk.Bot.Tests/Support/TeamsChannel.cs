using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Bot.Tests.Support;

/// <summary>Teams as the bot sees it: takes what the bot sends through the connector, and posts what a person does.</summary>
public sealed class TeamsChannel : IDisposable
{
    private readonly WebApplicationFactory<Program> _host;
    private readonly HttpClient _http;
    private readonly string _conversation = $"19:{Guid.NewGuid():N}@thread.v2";
    private readonly List<Call> _calls = [];

    public TeamsChannel(WebApplicationFactory<Program> bot)
    {
        _host = bot.WithWebHostBuilder(host => host.ConfigureTestServices(services =>
            services.AddHttpClient("channels").ConfigurePrimaryHttpMessageHandler(() => new Connector(this))));
        _http = _host.CreateClient();
    }

    /// <summary>The bot's own parts.</summary>
    public IServiceProvider Services => _host.Services;

    public string ServiceUrl { get; set; } = "https://smba.trafficmanager.net/uk/";

    public string ConversationType { get; init; } = "personal";

    /// <summary>What the connector answers from now on.</summary>
    public HttpStatusCode Answer { get; set; } = HttpStatusCode.OK;

    /// <summary>Runs when a call has come in, before it is answered; may throw.</summary>
    public Action Taken { get; set; } = () => { };

    /// <summary>Calls of the last turn.</summary>
    public IReadOnlyList<Call> Last { get; private set; } = [];

    /// <summary>Messages of the last turn.</summary>
    public IReadOnlyList<Message> Said => [.. Last.Where(c => c.Method == HttpMethod.Post).Select(c => new Message(c.Activity))];

    public Message Question => Said.Last(m => m.Kind == "question");

    public Task SayAsync(string text) => SendAsync(new JsonObject { ["text"] = text });

    /// <summary>Presses a button as Teams does: its data as value, its title as text, and the pressed message's id.</summary>
    public Task PressAsync(Message message, string title, params (string Input, string Value)[] inputs)
    {
        var value = JsonNode.Parse(message.Button(title).GetRawText())!.AsObject();
        var back = (JsonObject)value["msteams"]!;
        value.Remove("msteams");
        foreach (var (input, answer) in inputs)
        {
            value[input] = answer;
        }

        return SendAsync(new JsonObject
        {
            ["text"] = (string?)back["text"],
            ["value"] = value,
            ["replyToId"] = message.Activity.GetProperty("id").GetString(),
        });
    }

    public async Task SendAsync(JsonObject activity)
    {
        _calls.Clear();
        activity["type"] ??= "message";
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = ServiceUrl;
        activity["id"] ??= Guid.NewGuid().ToString("N");
        activity["conversation"] = new JsonObject
        {
            ["id"] = _conversation,
            ["conversationType"] = ConversationType,
            ["isGroup"] = ConversationType == "personal" ? null : true,
        };
        activity["from"] ??= new JsonObject { ["id"] = "29:ann" };
        activity["recipient"] ??= new JsonObject { ["id"] = "28:bot", ["name"] = "BoneRisk" };
        using var body = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync("/api/messages", body, TestContext.Current.CancellationToken);
        Last = [.. _calls];
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    /// <summary>What the bot does of its own accord is what it said last.</summary>
    public async Task WatchAsync(Func<Task> happening)
    {
        _calls.Clear();
        await happening();
        Last = [.. _calls];
    }

    public void Dispose()
    {
        _http.Dispose();
        _host.Dispose();
    }

    /// <param name="Activity">As sent, with the id that the connector gave it.</param>
    public sealed record Call(HttpMethod Method, Uri Address, JsonElement Activity)
    {
        public string Path => Address.AbsolutePath;
    }

    private sealed class Connector(TeamsChannel channel) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var activity = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!.AsObject();
            var id = (string?)activity["id"] ?? Guid.NewGuid().ToString("N");
            activity["id"] = id;
            channel._calls.Add(new(request.Method, request.RequestUri!, JsonSerializer.SerializeToElement(activity)));
            channel.Taken();
            return new(channel.Answer)
            {
                Content = new StringContent($$"""{"id":"{{id}}"}"""),
            };
        }
    }
}
