using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BoneRisk.DirectLine.Tests;

/// <summary>The client inside Microsoft's Web Chat, as it is published; its side is directlinejs/scenarios.mjs.</summary>
public sealed class DirectLineJsTests
{
    [Theory]
    [InlineData("happyPath")]
    [InlineData("reconnectOnClose")]
    [InlineData("reload")]
    [InlineData("refreshedToken")]
    [InlineData("expiredToken")]
    [InlineData("expiredTokenAndLostSocket")]
    [InlineData("polling")]
    [InlineData("ended")]
    [InlineData("endedWhilePolling")]
    [InlineData("upload")]
    public async Task The_real_client_is_content_with(string scenario)
    {
        Assert.SkipUnless(DirectLineJs.IsInstalled, "Node.js was missing when the tests were built.");
        await using var channel = await TestChannel.StartAsync(configure: TestOutage.Register);
        channel.Bot.OnMessage = AnswerAsync;
        var token = channel.Tokens.Create(DirectLineTokens.NewConversationId(), DirectLineTokens.NewUserId());

        var (exitCode, output) = await DirectLineJs.RunAsync(
            scenario,
            new
            {
                domain = new Uri(channel.Address, "v3/directline"),
                token = token.Token,
                conversationId = token.ConversationId,
                secret = TestChannel.Secret,
            },
            asked => Do(channel, asked));

        Assert.True(exitCode == 0, output);
    }

    private static void Do(TestChannel channel, string asked)
    {
        switch (asked.Split(' '))
        {
            case ["advance", var minutes]:
                channel.Clock.Advance(TimeSpan.FromMinutes(int.Parse(minutes, null)));
                break;
            case ["down" or "up"]:
                TestOutage.Of(channel.Log).IsDown = asked == "down";
                break;
            default:
                throw new ArgumentException($"'{asked}' is not known here.", nameof(asked));
        }
    }

    private static async Task AnswerAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var said = turn.Activity.Text;
        await turn.SendActivityAsync(said == "bye" ? "goodbye" : $"you said {said}", cancellationToken: cancellationToken);
        if (said == "bye")
            await turn.SendActivityAsync(new Activity(ActivityTypes.EndOfConversation), cancellationToken);
    }
}
