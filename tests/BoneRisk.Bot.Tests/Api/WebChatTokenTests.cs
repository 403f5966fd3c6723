using System.Net.Http.Json;
using System.Text.Json;
using BoneRisk.Bot.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;

namespace BoneRisk.Bot.Tests.Api;

public sealed class WebChatTokenTests(BotFactory bot) : IClassFixture<BotFactory>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_browser_comes_back_to_the_same_conversation()
    {
        var browser = bot.CreateClient();
        var first = await TokenAsync(browser);
        await StartAsync(browser, first);

        var second = await TokenAsync(browser);

        Assert.Equal(Text(first, "conversationId"), Text(second, "conversationId"));
        Assert.Equal((false, true), (Started(first), Started(second)));
    }

    [Fact]
    public async Task It_still_does_after_the_token_has_expired()
    {
        var browser = bot.CreateClient();
        var first = await TokenAsync(browser);
        await StartAsync(browser, first);

        bot.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(Text(first, "conversationId"), Text(await TokenAsync(browser), "conversationId"));
    }

    [Fact]
    public async Task Another_browser_gets_another_conversation()
    {
        var first = await TokenAsync(bot.CreateClient());
        var other = await TokenAsync(bot.CreateClient());

        Assert.NotEqual(Text(first, "conversationId"), Text(other, "conversationId"));
        Assert.NotEqual(Text(first, "userId"), Text(other, "userId"));
    }

    [Fact]
    public async Task A_new_start_gets_a_new_conversation()
    {
        var browser = bot.CreateClient();
        var first = await TokenAsync(browser);

        var second = await TokenAsync(browser, wantNew: true);

        Assert.NotEqual(Text(first, "conversationId"), Text(second, "conversationId"));
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        var browser = bot.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = false });
        var response = await browser.PostAsync("/api/webchat/token", null, Cancelled);

        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    private static async Task<JsonElement> TokenAsync(HttpClient browser, bool wantNew = false)
    {
        var response = await browser.PostAsJsonAsync("/api/webchat/token", new { @new = wantNew }, Cancelled);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
    }

    private static async Task StartAsync(HttpClient browser, JsonElement token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        request.Headers.Authorization = new("Bearer", Text(token, "token"));
        (await browser.SendAsync(request, Cancelled)).EnsureSuccessStatusCode();
    }

    private static string Text(JsonElement token, string name) => token.GetProperty(name).GetString()!;

    private static bool Started(JsonElement token) => token.GetProperty("started").GetBoolean();
}
