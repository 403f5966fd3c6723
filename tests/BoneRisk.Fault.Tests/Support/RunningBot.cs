using BoneRisk.Bot.Tests.Support;
using BoneRisk.EndToEnd.Tests.Running;

namespace BoneRisk.Fault.Tests.Support;

/// <summary>One bot for the tests of a class.</summary>
public sealed class RunningBot : IAsyncLifetime
{
    /// <summary>Lets a test speak in any conversation of web chat.</summary>
    public const string Secret = "only-for-tests-0123456789-0123456789";

    private BotProcess? _bot;

    public HttpClient Http { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = await Bots.StartAsync("--DirectLine:Secret", Secret);
        Http = _bot.Client();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _bot!.DisposeAsync();
    }

    /// <summary>Somebody new, who has answered everything up to a question.</summary>
    public async Task<Chat> ChatAsync(string until)
    {
        var chat = new Chat(Http, Guid.NewGuid().ToString("N"));
        await chat.StartAsync();
        await chat.AnswerUntilAsync(until, People.Ann);
        return chat;
    }
}
