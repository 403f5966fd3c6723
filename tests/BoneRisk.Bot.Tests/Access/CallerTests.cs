namespace BoneRisk.Bot.Tests.Access;

/// <summary>Who may post to a bot that has no app id.</summary>
public sealed class CallerTests
{
    [Theory]
    [InlineData(null, 200)]
    [InlineData("X-Forwarded-For: 127.0.0.1", 403)]
    [InlineData("X-Original-For: 127.0.0.1", 403)]
    [InlineData("Forwarded: for=127.0.0.1", 403)]
    public async Task Without_an_app_id_only_this_machine_may_call_and_no_proxy_for_somebody(string? header, int expected)
    {
        await using var bot = await ChannelBot.StartAsync();
        var status = await bot.PostRawAsync(bot.Hello(delivery: "expectReplies"), header is null ? [] : [header]);

        Assert.Contains($" {expected} ", status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_with_web_chat_only_has_no_such_address()
    {
        await using var bot = await ChannelBot.StartAsync(
            new Dictionary<string, string?> { ["Channels:Messages"] = "false" }, "Production");

        Assert.Equal(404, await bot.PostAsync(bot.Hello()));
        Assert.Equal(200, (int)(await bot.Http.GetAsync("/healthz/live", TestContext.Current.CancellationToken)).StatusCode);
    }
}
