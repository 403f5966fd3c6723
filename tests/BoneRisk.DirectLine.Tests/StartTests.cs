using System.Net;
using Microsoft.Bot.Schema;

namespace BoneRisk.DirectLine.Tests;

public sealed class StartTests
{
    [Fact]
    public async Task A_page_starts_its_conversation_and_gets_a_token_and_a_stream()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();

        var answer = await client.StartAsync();

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Equal(client.ConversationId, (string?)answer.Body!["conversationId"]);
        Assert.Equal(1800, (int)answer.Body["expires_in"]!);
        Assert.NotNull(await channel.Tokens.FindOwnerAsync((string)answer.Body["token"]!));
        Assert.StartsWith(
            $"ws://127.0.0.1:{channel.Address.Port}{client.Conversation}/stream?watermark=0&t=",
            (string?)answer.Body["streamUrl"],
            StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task The_bot_is_told_once_who_is_there_and_in_which_language()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();

        await client.StartAsync("""{"user":{"name":"Ann"},"locale":"de-DE"}""");

        var joined = Assert.Single(channel.Bot.Heard);
        Assert.Equal(ActivityTypes.ConversationUpdate, joined.Type);
        Assert.Equal("de-DE", joined.Locale);
        Assert.Equal("directline", joined.ChannelId);
        Assert.Equal(channel.Address.ToString(), joined.ServiceUrl);
        Assert.Equal(client.ConversationId, joined.Conversation!.Id);
        Assert.Equal("bonerisk", joined.Recipient!.Id);
        Assert.Equal(["bonerisk", client.UserId], joined.MembersAdded!.Select(member => member.Id));
        Assert.Equal("Ann", joined.MembersAdded![1].Name);
        Assert.Equal(client.UserId, joined.From!.Id);
        Assert.Equal(channel.Clock.GetUtcNow(), joined.Timestamp);
        Assert.False(string.IsNullOrEmpty(joined.Id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"user":{},"locale":null,"trustedOrigins":["https://a.example"]}""")]
    [InlineData("""{"user":{"id":"somebody-else"}}""")]
    public async Task Whatever_the_body_says_the_user_is_the_tokens(string? body)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();

        Assert.Equal(HttpStatusCode.Created, (await client.StartAsync(body)).Status);
        Assert.Equal(client.UserId, channel.Bot.Heard.Single().From!.Id);
    }

    [Fact]
    public async Task Starting_again_is_200_and_nobody_is_greeted_twice()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        var again = await client.StartAsync();

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Contains("watermark=1&", (string?)again.Body!["streamUrl"], StringComparison.Ordinal);
        Assert.Single(channel.Bot.Heard);
        Assert.Equal(["hello"], (await client.ReadAsync()).Texts);
    }

    [Fact]
    public async Task The_greeting_is_in_the_stream_and_replies_to_nothing()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        var start = await client.StartAsync();
        using var stream = await TestStream.ConnectAsync((string)start.Body!["streamUrl"]!);

        var greeting = await stream.NextAsync();

        Assert.Equal("hello", (string?)greeting["text"]);
        Assert.Equal($"{client.ConversationId}|0000001", (string?)greeting["id"]);
        Assert.Equal("bonerisk", (string?)greeting["from"]!["id"]);
        Assert.Equal("bot", (string?)greeting["from"]!["role"]);
        Assert.Null(greeting["replyToId"]);
    }

    [Fact]
    public async Task A_bot_that_cannot_greet_can_still_be_talked_to()
    {
        await using var channel = await TestChannel.StartAsync();
        channel.Bot.OnOther = (_, _) => throw new InvalidOperationException("no");
        using var client = channel.NewClient();

        Assert.Equal(HttpStatusCode.Created, (await client.StartAsync()).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("hi")).Status);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"user":"ann"}""")]
    public async Task A_malformed_body_is_400(string body)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();

        var answer = await client.StartAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("BadArgument", answer.Error);
        Assert.Empty(channel.Bot.Heard);
    }

    [Fact]
    public void Behind_https_the_stream_is_wss_on_the_host_that_was_asked()
    {
        var request = new Microsoft.AspNetCore.Http.DefaultHttpContext().Request;
        (request.Scheme, request.Host, request.PathBase) = ("https", new("bot.example.org"), "/bones");

        Assert.Equal(
            "wss://bot.example.org/bones/v3/directline/conversations/c/stream?watermark=7&t=x",
            RequestUrls.StreamUrl(request, "c", 7, "x"));
    }
}
