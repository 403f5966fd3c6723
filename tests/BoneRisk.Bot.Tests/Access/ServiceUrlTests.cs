using BoneRisk.Bot.Hosting.Access;
using BotBuilder.Tests.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Bot.Tests.Access;

/// <summary>Whom the bot may call: a listener on this machine proves when it never was.</summary>
public sealed class ServiceUrlTests
{
    private static readonly Dictionary<string, string?> WithAppId = new()
    {
        ["MicrosoftAppId"] = TokenPlan.AppId,
        ["MicrosoftAppPassword"] = "never used: nothing is sent",
    };

    [Fact]
    public async Task Locally_the_bot_answers_to_this_machine()
    {
        await using var bot = await ChannelBot.StartAsync();

        Assert.Equal(200, await bot.PostAsync(bot.Hello()));

        Assert.Contains(bot.Calls, call => call.StartsWith("POST /channel/v3/conversations/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.example.com/")]
    [InlineData("https://smba.trafficmanager.net@example.com/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("ftp://localhost/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("urn:x")]
    [InlineData("nonsense")]
    public async Task An_address_off_the_list_is_403(string serviceUrl)
    {
        await using var bot = await ChannelBot.StartAsync();

        Assert.Equal(403, await bot.PostAsync(bot.Hello(serviceUrl)));
        Assert.Equal(403, await bot.PostAsync(bot.Hello(serviceUrl, "expectReplies")));
    }

    [Fact]
    public async Task Whoever_has_no_token_is_told_nothing_about_the_list()
    {
        await using var bot = await ChannelBot.StartAsync(WithAppId);
        Assert.Equal(401, await bot.PostAsync(bot.Hello("https://example.com/")));
    }

    [Fact]
    public async Task The_list_can_be_set()
    {
        await using var bot = await ChannelBot.StartAsync(
            new Dictionary<string, string?> { ["Channels:AllowedHosts:0"] = "*.example.com" });

        Assert.Equal(200, await bot.PostAsync(bot.Hello("https://a.example.com/", "expectReplies")));
        Assert.Equal(403, await bot.PostAsync(bot.Hello("https://smba.trafficmanager.net/", "expectReplies")));
    }

    [Fact]
    public async Task A_stored_conversation_cannot_be_continued_off_the_list()
    {
        await using var bot = await ChannelBot.StartAsync(WithAppId);
        var adapter = (CloudAdapter)bot.Services.GetRequiredService<IBotFrameworkHttpAdapter>();
        adapter.OnTurnError = null;
        var stored = new ConversationReference
        {
            ServiceUrl = bot.ServiceUrl,
            ChannelId = "msteams",
            Conversation = new ConversationAccount(id: "c"),
            Bot = new ChannelAccount("b"),
            User = new ChannelAccount("u"),
        };

        await Assert.ThrowsAsync<HostNotAllowedException>(() => adapter.ContinueConversationAsync(
            TokenPlan.AppId, stored, (turn, token) => turn.SendActivityAsync("carry on?", cancellationToken: token),
            TestContext.Current.CancellationToken));

        Assert.Empty(bot.Calls);
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("http://127.0.0.1:1/")]
    public async Task Whatever_asks_the_client_of_the_channels_cannot_leave_the_list(string address)
    {
        await using var bot = await ChannelBot.StartAsync(WithAppId);
        var client = bot.Services.GetRequiredService<IHttpClientFactory>().CreateClient("channels");

        await Assert.ThrowsAsync<HostNotAllowedException>(
            () => client.GetAsync(address, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await ChannelBot.StartAsync();
        await using var bot = await ChannelBot.StartAsync();
        for (var i = 0; i < 4; i++)
        {
            bot.Answers.Enqueue(answer =>
            {
                answer.StatusCode = StatusCodes.Status307TemporaryRedirect;
                answer.Headers.Location = elsewhere.ServiceUrl;
            });
        }

        await bot.PostAsync(bot.Hello());

        Assert.NotEmpty(bot.Calls);
        Assert.Empty(elsewhere.Calls);
    }

    [Theory]
    [InlineData("message", "expectReplies", 200)]
    [InlineData("message", "normal", 400)]
    [InlineData("event", "normal", 400)]
    [InlineData("invoke", "normal", 501)]
    public async Task Without_an_address_only_what_is_answered_in_the_response_is_taken(string type, string delivery, int expected)
    {
        await using var bot = await ChannelBot.StartAsync();
        var activity = $$"""
            {"type":"{{type}}","name":"x","text":"hi","id":"1","channelId":"test","deliveryMode":"{{delivery}}",
             "conversation":{"id":"c"},"from":{"id":"u"},"recipient":{"id":"b"} }
            """;

        Assert.Equal(expected, await bot.PostAsync(activity));
    }

    [Theory]
    [InlineData("https://webchat.botframework.com/")]
    [InlineData("https://europe.webchat.botframework.com/")]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("https://webchat.botframework.azure.us/")]
    public void Microsoft_s_channels_are_on_the_list(string address) =>
        Assert.True(new AllowedHosts(AllowedHosts.Microsoft, loopback: false).Allows(new Uri(address)));
}
