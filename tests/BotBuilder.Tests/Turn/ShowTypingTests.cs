using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace BotBuilder.Tests.Turn;

public class ShowTypingTests
{
    [Fact]
    public async Task A_slow_turn_shows_typing_until_it_ends()
    {
        var time = new FakeTimeProvider();
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(500, 2000, time));

        await adapter.SendTextToBotAsync(
            "hi",
            (context, token) =>
            {
                time.Advance(TimeSpan.FromMilliseconds(500));
                time.Advance(TimeSpan.FromMilliseconds(2000));
                return context.SendActivityAsync("done", cancellationToken: token);
            },
            default);
        time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(
            [ActivityTypes.Typing, ActivityTypes.Typing, ActivityTypes.Message],
            adapter.ActiveQueue.Select(activity => activity.Type));
    }
}
