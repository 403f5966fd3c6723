using BoneRisk.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace BoneRisk.DirectLine.Tests;

/// <summary>The channel on a real server and a real socket, with a clock that only the test moves.</summary>
internal sealed class TestChannel : IAsyncDisposable
{
    public const string Secret = "the-secret";

    private readonly string _folder = Directory.CreateTempSubdirectory("bonerisk-directline-").FullName;
    private readonly Dictionary<string, string?> _settings;
    private readonly Action<IServiceCollection>? _configure;
    private WebApplication _app = null!;

    private TestChannel(Dictionary<string, string?> settings, Action<IServiceCollection>? configure) =>
        (_settings, _configure) = (settings, configure);

    public TestBot Bot { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    public TestLogs Logs { get; } = new();

    public Uri Address { get; private set; } = null!;

    public string Database => Path.Combine(_folder, "bot.db");

    public IServiceProvider Services => _app.Services;

    public DirectLineTokens Tokens => Services.GetRequiredService<DirectLineTokens>();

    public IActivityLog Log => Services.GetRequiredService<IActivityLog>();

    public DirectLineAdapter Adapter => Services.GetRequiredService<DirectLineAdapter>();

    public static async Task<TestChannel> StartAsync(
        Dictionary<string, string?>? settings = null, Action<IServiceCollection>? configure = null)
    {
        var channel = new TestChannel(settings ?? new() { ["DirectLine:Secret"] = Secret }, configure);
        await channel.StartHostAsync();
        return channel;
    }

    public async Task RestartAsync()
    {
        await StopAsync();
        await StartHostAsync();
    }

    /// <summary>Fills a conversation with numbered messages that no bot answers.</summary>
    public async Task FillAsync(string conversationId, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Log.AppendAsync(
                conversationId,
                sequence => $$"""{"type":"message","text":"{{sequence}}"}""", cancellationToken:
                TestContext.Current.CancellationToken);
        }
    }

    public async Task StopAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    /// <summary>A page that was given a token for a new user in a new conversation.</summary>
    public TestClient NewClient() =>
        ClientFor(Tokens.Create(DirectLineTokens.NewConversationId(), DirectLineTokens.NewUserId()));

    public TestClient ClientFor(DirectLineToken token) => new(Address, token.ConversationId, token.Token, token.UserId);

    public TestClient ClientWith(string? bearer, string conversationId = "none") =>
        new(Address, conversationId, bearer, "");

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartHostAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(_settings);
        builder.Configuration["Storage:ConnectionString"] = $"Data Source={Database}";
        builder.Logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Trace);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton<IBot>(Bot);
        builder.Services.AddBoneRiskStorage(builder.Configuration);
        builder.Services.AddDirectLine(builder.Configuration);
        _configure?.Invoke(builder.Services);
        _app = builder.Build();
        _app.MapDirectLine();
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
    }
}
