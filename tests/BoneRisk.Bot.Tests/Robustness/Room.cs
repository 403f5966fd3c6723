using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Tests.Support;
using BoneRisk.Storage;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>The bot of one region, with what it remembers within reach: read it, copy it, set it back.</summary>
internal sealed class Room : IDisposable
{
    private const string Channel = "test";

    private readonly WebApplicationFactory<Program> _host;
    private readonly HttpClient _http;
    private readonly IStorage _storage;
    private readonly SessionAccess _sessions;
    private readonly string _region;

    public Room(BotFactory bot, string region)
    {
        _host = bot.WithWebHostBuilder(host => host.UseSetting("Region", region));
        _region = region;
        _http = _host.CreateClient();
        _storage = _host.Services.GetRequiredService<IStorage>();
        _sessions = _host.Services.GetRequiredService<SessionAccess>();
        Content = _host.Services.GetRequiredService<BotContent>();
        Answers = _host.Services.GetRequiredService<AnswerWords>();
    }

    public BotContent Content { get; }

    public AnswerWords Answers { get; }

    public IServiceProvider Services => _host.Services;

    /// <summary>Walks Ann through the bot once and keeps what it remembers at every place.</summary>
    public async Task PrepareAsync()
    {
        var ann = new Chat(_http, At("ann"));
        await ann.SayAsync("hello");
        foreach (var place in Places.All.Skip(1))
        {
            Assert.Equal(place, ann.Last.Any(m => m.Kind == "report") ? Places.Report : ann.Question.Id);
            await SetBackAsync(At(place), await RememberAsync(At("ann")));
            if (place != Places.Report)
            {
                await ann.SayAsync(People.Ann.GetValueOrDefault(place) ?? Ways.Answer(place, 0, ""));
            }
        }
    }

    /// <summary>A new conversation, as far as a place.</summary>
    public async Task<string> EnterAsync(string place)
    {
        var conversation = Guid.NewGuid().ToString("N");
        if (place != Places.Start)
        {
            await SetBackAsync(conversation, await RememberAsync(At(place)));
        }

        return conversation;
    }

    /// <summary>All that is stored of a conversation; null when there is nothing.</summary>
    public async Task<object?> RememberAsync(string conversation) =>
        (await _storage.ReadAsync([Key(conversation)], default)).Values.FirstOrDefault() is StoredItem item
            ? new Dictionary<string, object>(item) // Without its version: it is set back over whatever came after.
            : null;

    /// <summary>Sets a conversation to what was remembered, of this or of another.</summary>
    public Task SetBackAsync(string conversation, object? remembered) => remembered is null
        ? _storage.DeleteAsync([Key(conversation)], default)
        : _storage.WriteAsync(new Dictionary<string, object> { [Key(conversation)] = remembered }, default);

    public async Task<Session> SessionAsync(string conversation)
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = Channel,
            Conversation = new ConversationAccount { Id = conversation },
        });
        return await _sessions.FindAsync(turn, default) ?? new Session();
    }

    /// <summary>One turn: the status, the messages, the time.</summary>
    public async Task<(int Status, IReadOnlyList<Message> Replies, TimeSpan Took)> PostAsync(string conversation, JsonObject activity)
    {
        activity["type"] ??= "message";
        activity["deliveryMode"] = "expectReplies";
        activity["channelId"] = Channel;
        activity["serviceUrl"] = "http://localhost";
        activity["conversation"] = new JsonObject { ["id"] = conversation };
        activity["from"] = new JsonObject { ["id"] = "patient" };
        activity["recipient"] = new JsonObject { ["id"] = "bot" };
        using var body = new StringContent(Wire.Json(activity), Encoding.UTF8, "application/json");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        using var response = await _http.PostAsync("/api/messages", body);
        var text = await response.Content.ReadAsStringAsync();
        var took = watch.Elapsed;
        return ((int)response.StatusCode, response.IsSuccessStatusCode ? Messages(text) : [], took);
    }

    public void Dispose()
    {
        _http.Dispose();
        _host.Dispose();
    }

    private static Message[] Messages(string body)
    {
        using var document = JsonDocument.Parse(body);
        return
        [
            .. document.RootElement.GetProperty("activities").EnumerateArray()
                .Where(a => a.GetProperty("type").ValueEquals("message")).Select(a => new Message(a.Clone())),
        ];
    }

    /// <summary>The rooms share one database.</summary>
    private string At(string place) => $"{_region} {place}";

    private static string Key(string conversation) => $"{Channel}/conversations/{conversation}";
}
