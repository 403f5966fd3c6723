using System.Text;

namespace BoneRisk.Bot.Tests.Access;

public sealed class BodyTests(BodyTests.Shared shared) : IClassFixture<BodyTests.Shared>
{
    private ChannelBot Bot => shared.Bot;

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Anything_but_JSON_is_415(string type) => Assert.Equal(415, await Bot.PostAsync(Bot.Hello(), null, type));

    [Theory]
    [InlineData(255, 200)]
    [InlineData(257, 413)]
    public async Task More_than_256_KB_are_413(int kilobytes, int expected) =>
        Assert.Equal(expected, await Bot.PostAsync(Padded(kilobytes * 1024)));

    [Fact]
    public async Task A_body_that_does_not_say_how_long_it_is_is_counted()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(Padded(300 * 1024)))),
        };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = true;

        var response = await Bot.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(413, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(63, 200)]
    [InlineData(64, 400)]
    [InlineData(100_000, 400)]
    public async Task Deeper_than_64_levels_is_400(int arrays, int expected)
    {
        var deep = $"{new string('[', arrays)}{new string(']', arrays)}";
        Assert.Equal(expected, await Bot.PostAsync(Bot.Hello(delivery: "expectReplies").Replace(
            "\"type\"", $"\"value\":{deep},\"type\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{} {}")]
    [InlineData("""{"type":"message",}""")]
    public async Task What_is_no_activity_is_400(string body) => Assert.Equal(400, await Bot.PostAsync(body));

    [Theory]
    [InlineData("neverHeardOf")]
    [InlineData("")]
    public async Task A_channel_nobody_has_heard_of_is_taken(string channel) =>
        Assert.Equal(200, await Bot.PostAsync(Bot.Hello(channel: channel)));

    private string Padded(int length)
    {
        var hello = Bot.Hello(delivery: "expectReplies");
        return hello + new string(' ', length - hello.Length);
    }

    public sealed class Shared : IAsyncLifetime
    {
        public ChannelBot Bot { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Bot = await ChannelBot.StartAsync();

        public ValueTask DisposeAsync() => Bot.DisposeAsync();
    }
}
