using System.Net;
using BoneRisk.Bot.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Rest;

namespace BoneRisk.Bot.Tests.Turns;

/// <summary>What the channel did not take is there for it when it asks again, and only that.</summary>
public sealed class OutboxTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bonerisk-outbox-").FullName;
    private readonly FakeTimeProvider _clock = new();
    private readonly Machine _bot;

    public OutboxTests() => _bot = new Machine(_folder, _clock);

    public void Dispose()
    {
        _bot.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_reply_that_is_refused_does_not_swallow_the_next_and_comes_when_the_channel_asks_again()
    {
        Refuse("welcome", HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<UndeliveredException>(WelcomeAsync);
        Assert.Equal(["call 999"], _bot.Channel.Sent);

        _bot.Channel.Sending = _ => Task.CompletedTask;
        await WelcomeAsync();
        await WelcomeAsync();

        Assert.Equal(["call 999", "welcome"], _bot.Channel.Sent);
    }

    [Fact]
    public async Task What_the_channel_will_never_take_is_not_kept()
    {
        Refuse("welcome", HttpStatusCode.Forbidden);
        await Assert.ThrowsAsync<ErrorResponseException>(WelcomeAsync);

        _bot.Channel.Sending = _ => Task.CompletedTask;
        await WelcomeAsync();

        Assert.Equal(["call 999"], _bot.Channel.Sent);
    }

    [Fact]
    public async Task A_machine_that_broke_down_while_it_sent_is_waited_for_and_then_replaced()
    {
        using var other = new Machine(_folder, _clock);
        var sending = new TaskCompletionSource();
        var never = new TaskCompletionSource();
        other.Channel.Sending = _ =>
        {
            sending.TrySetResult();
            return never.Task;
        };
        var broken = other.SayAsync("a");
        await sending.Task;

        var repeated = _bot.SayAsync("a");
        var begun = _clock.GetUtcNow();
        while (!repeated.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        await repeated;
        Assert.Equal(["a: 1"], _bot.Channel.Sent);
        Assert.True(_clock.GetUtcNow() - begun > TurnDeadline.Limit);
        never.SetException(new HttpRequestException());
        await Assert.ThrowsAsync<UndeliveredException>(() => broken);
    }

    private void Refuse(string text, HttpStatusCode status) => _bot.Channel.Sending = activity => activity.Text == text
        ? throw new ErrorResponseException("refused")
        {
            Response = new HttpResponseMessageWrapper(new HttpResponseMessage(status), ""),
        }
        : Task.CompletedTask;

    private Task WelcomeAsync() => _bot.RunAsync(
        async turn =>
        {
            await turn.SendActivityAsync("welcome");
            await turn.SendActivityAsync("call 999");
        },
        "a");
}
