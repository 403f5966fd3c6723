using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;

namespace BoneRisk.DirectLine.Tests;

public sealed class TokenTests
{
    private const string Generate = "/v3/directline/tokens/generate";
    private const string Refresh = "/v3/directline/tokens/refresh";

    [Fact]
    public async Task A_back_end_with_the_secret_gets_a_token_and_the_bot_hears_nothing_yet()
    {
        await using var channel = await TestChannel.StartAsync();
        using var backEnd = channel.ClientWith(TestChannel.Secret);

        var answer = await backEnd.SendAsync(HttpMethod.Post, Generate, """{"user":{"id":"dl_ann"}}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Null(answer.Body!["streamUrl"]);
        Assert.Empty(channel.Bot.Heard);
        var owner = await channel.Tokens.FindOwnerAsync((string)answer.Body["token"]!);
        Assert.Equal(new TokenOwner((string)answer.Body["conversationId"]!, "dl_ann"), owner);
    }

    [Fact]
    public async Task A_user_id_without_the_prefix_is_not_honoured()
    {
        await using var channel = await TestChannel.StartAsync();
        using var backEnd = channel.ClientWith(TestChannel.Secret);

        var answer = await backEnd.SendAsync(HttpMethod.Post, Generate, """{"user":{"id":"ann"}}""");

        var owner = await channel.Tokens.FindOwnerAsync((string)answer.Body!["token"]!);
        Assert.StartsWith("dl_", owner!.UserId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_secret_a_conversation_can_be_started_and_spoken_in()
    {
        await using var channel = await TestChannel.StartAsync();
        using var backEnd = channel.ClientWith(TestChannel.Secret);

        var start = await backEnd.StartAsync("""{"user":{"id":"dl_ann"}}""");
        backEnd.ConversationId = (string)start.Body!["conversationId"]!;

        Assert.Equal(HttpStatusCode.Created, start.Status);
        Assert.Equal(HttpStatusCode.OK, (await backEnd.SayAsync("hi")).Status);
        Assert.Equal("dl_ann", channel.Bot.Heard.Last().From!.Id);
        Assert.Equal(HttpStatusCode.OK, (await backEnd.ReconnectAsync()).Status);
        Assert.Equal(
            HttpStatusCode.Forbidden, (await backEnd.SendAsync(HttpMethod.Post, Refresh)).Status);
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData(null)]
    public async Task Without_the_right_secret_no_token_is_made(string? secret)
    {
        await using var channel = await TestChannel.StartAsync(secret is null ? [] : null);
        using var backEnd = channel.ClientWith(secret ?? TestChannel.Secret);
        using var page = channel.NewClient();

        Assert.Equal(HttpStatusCode.Forbidden, (await backEnd.SendAsync(HttpMethod.Post, Generate)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await page.SendAsync(HttpMethod.Post, Generate)).Status);
    }

    [Fact]
    public async Task A_refreshed_token_is_for_the_same_user_in_the_same_conversation_and_lives_longer()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        channel.Clock.Advance(TimeSpan.FromMinutes(20));

        var answer = await client.SendAsync(HttpMethod.Post, Refresh);
        channel.Clock.Advance(TimeSpan.FromMinutes(20));

        Assert.Equal(client.ConversationId, (string?)answer.Body!["conversationId"]);
        Assert.Equal(1800, (int)answer.Body["expires_in"]!);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.ReadAsync()).Status);
        client.Bearer = (string)answer.Body["token"]!;
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync()).Status);
        Assert.Equal(
            new TokenOwner(client.ConversationId, client.UserId),
            await channel.Tokens.FindOwnerAsync(client.Bearer));
    }

    [Fact]
    public async Task An_expired_token_is_403_TokenExpired_and_cannot_be_refreshed()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        channel.Clock.Advance(TimeSpan.FromMinutes(30));

        TestAnswer[] answers =
        [
            await client.SayAsync("hi"),
            await client.ReadAsync(),
            await client.ReconnectAsync(),
            await client.StartAsync(),
            await client.SendAsync(HttpMethod.Post, Refresh),
        ];

        Assert.All(answers, answer => Assert.Equal((403, "TokenExpired"), (answer.Code, answer.Error)));
    }

    [Fact]
    public async Task The_host_can_still_tell_whose_an_expired_token_was()
    {
        await using var channel = await TestChannel.StartAsync();
        var token = channel.Tokens.Create("c", "dl_u");
        channel.Clock.Advance(TimeSpan.FromHours(20));

        Assert.Null(await channel.Tokens.FindOwnerAsync(token.Token));
        Assert.Null(await channel.Tokens.FindOwnerAsync("nonsense", TimeSpan.FromDays(1)));
        Assert.Equal(
            new TokenOwner("c", "dl_u"), await channel.Tokens.FindOwnerAsync(token.Token, TimeSpan.FromDays(1)));
    }

    [Fact]
    public async Task A_token_for_another_conversation_is_403()
    {
        await using var channel = await TestChannel.StartAsync();
        using var mine = channel.NewClient();
        using var other = channel.NewClient();
        await mine.StartAsync();
        await other.StartAsync();
        mine.ConversationId = other.ConversationId;

        Assert.Equal(403, (await mine.SayAsync("hi")).Code);
        Assert.Equal(403, (await mine.ReadAsync()).Code);
        Assert.Equal(403, (await mine.ReconnectAsync()).Code);
        Assert.Equal(403, (await mine.SendAsync(HttpMethod.Post, mine.Conversation + "/upload")).Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not-a-token")]
    [InlineData("a.b.c")]
    [InlineData("{}")]
    public async Task No_token_or_no_token_at_all_is_401_with_an_error_body(string? bearer)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.ClientWith(bearer);

        TestAnswer[] answers =
        [
            await client.StartAsync(),
            await client.ReadAsync(),
            await client.ReconnectAsync(),
            await client.SayAsync("hi"),
            await client.SendAsync(HttpMethod.Post, Refresh),
        ];

        Assert.All(answers, answer => Assert.Equal((401, "Unauthorized"), (answer.Code, answer.Error)));
    }

    [Fact]
    public async Task A_token_that_was_tampered_with_is_403()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        var parts = client.Bearer!.Split('.');
        var payload = JsonNode.Parse(Base64UrlDecode(parts[1]))!;
        payload["user"] = "dl_victim";
        var body = Base64UrlEncode(payload.ToJsonString());
        var none = Base64UrlEncode("""{"alg":"none","typ":"JWT"}""");

        client.Bearer = $"{parts[0]}.{body}.{parts[2]}";
        Assert.Equal(403, (await client.ReadAsync()).Code);
        client.Bearer = $"{none}.{body}.";
        Assert.InRange((await client.ReadAsync()).Code, 401, 403);
    }

    [Fact]
    public async Task A_stream_token_opens_no_other_door()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        var url = (string)(await client.StartAsync()).Body!["streamUrl"]!;

        client.Bearer = url[(url.IndexOf("&t=", StringComparison.Ordinal) + 3)..];

        Assert.Equal(403, (await client.ReadAsync()).Code);
    }

    [Fact]
    public async Task A_page_can_read_its_user_id_in_the_token()
    {
        await using var channel = await TestChannel.StartAsync();
        var token = channel.Tokens.Create(DirectLineTokens.NewConversationId(), DirectLineTokens.NewUserId());

        Assert.Equal(token.UserId, new JsonWebToken(token.Token).GetPayloadValue<string>("user"));
    }

    [Fact]
    public async Task After_a_restart_old_tokens_are_still_good()
    {
        await using var channel = await TestChannel.StartAsync();
        using var before = channel.NewClient();
        await before.StartAsync();

        await channel.RestartAsync();
        using var after = channel.ClientWith(before.Bearer, before.ConversationId);

        Assert.Equal(["hello"], (await after.ReadAsync()).Texts);
    }

    private static string Base64UrlDecode(string text) =>
        Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(text));

    private static string Base64UrlEncode(string text) =>
        System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
