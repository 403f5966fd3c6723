using System.Net;

namespace BoneRisk.DirectLine.Tests;

public sealed class BadBodyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":" "}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message","text":{}}""")]
    [InlineData("""{"type":"message","from":"me"}""")]
    [InlineData("""{"type":"message","localTimestamp":"yesterday"}""")]
    public async Task What_is_not_an_activity_is_400_and_the_bot_hears_nothing(string body)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        var answer = await client.PostAsync(body);

        Assert.Equal((400, "BadArgument"), (answer.Code, answer.Error));
        Assert.Single(channel.Bot.Heard);
        Assert.Equal(["hello"], (await client.ReadAsync()).Texts);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","channelData":{"a":"\ud800"}}""")]
    public async Task Half_a_character_keeps_no_message_from_being_heard(string body)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        Assert.Equal(200, (await client.PostAsync(body)).Code);
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("still there?")).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync()).Status);
    }

    [Fact]
    public async Task Nested_too_deep_is_400()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        var deep = $$"""{"type":"message","value":{{new string('[', 5000)}}{{new string(']', 5000)}}}""";

        Assert.Equal(400, (await client.PostAsync(deep)).Code);
    }

    [Fact]
    public async Task A_hundred_kilobytes_are_fine_and_more_than_the_limit_is_413()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        Assert.Equal(200, (await client.SayAsync(new string('x', 100_000))).Code);
        var answer = await client.SayAsync(new string('x', 256 * 1024));
        Assert.Equal((413, "MessageSizeTooBig"), (answer.Code, answer.Error));
        Assert.Equal(413, (await client.StartAsync(new string(' ', 256 * 1024 + 1))).Code);
    }

    [Fact]
    public async Task Too_large_is_413_also_when_the_size_was_not_said()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        var answer = await client.PostBytesAsync(new byte[1024 * 1024], chunked: true);

        Assert.Equal((413, "MessageSizeTooBig"), (answer.Code, answer.Error));
        Assert.Equal(200, (await client.SayAsync("still there?")).Code);
        Assert.DoesNotContain(channel.Logs.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_400()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        var answer = await client.PostBytesAsync([.. """{"type":"message","text":"""u8, 0x22, 0xC3, 0x28, 0x22, 0x7D]);

        Assert.Equal((400, "BadArgument"), (answer.Code, answer.Error));
    }

    [Theory]
    [InlineData("🦴 <script>alert(1)</script> \u0000 \u202e")]
    [InlineData("")]
    public async Task Odd_text_comes_back_as_it_was(string text)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        Assert.Equal(200, (await client.SayAsync(text)).Code);
        Assert.Equal(text, (await client.ReadAsync()).Texts[1]);
    }

    [Fact]
    public async Task A_session_id_is_an_object_with_an_id()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();

        var answer = await client.SendAsync(HttpMethod.Get, "/v3/directline/session/getsessionid");

        Assert.False(string.IsNullOrEmpty((string?)answer.Body!["sessionId"]));
    }
}
