using System.Net;
using System.Text.RegularExpressions;
using BoneRisk.EndToEnd.Tests.Browsing;
using BoneRisk.EndToEnd.Tests.Running;

namespace BoneRisk.EndToEnd.Tests;

public sealed partial class PageSmokeTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_visitor_is_greeted_and_nothing_is_refused_on_the_way()
    {
        Needs.BrowserAndPage();
        await using var bot = await BotProcess.StartAsync();
        await using var chat = await browser.VisitAsync(bot.Address, Look.Phone);

        var reply = await chat.WaitForReplyAsync(1);

        Assert.True(reply.TryGetProperty("kind", out _), $"{reply}");
        await chat.Card.WaitForAsync();
        Assert.Empty(await chat.AccessibilityAsync());
        Assert.Empty(chat.Errors);
        await chat.ScreenshotAsync("welcome");
    }

    [Fact]
    public async Task The_page_s_files_come_compressed_and_are_fetched_once()
    {
        Needs.BrowserAndPage();
        await using var bot = await BotProcess.StartAsync();
        using var http = new HttpClient { BaseAddress = bot.Address };
        var cancel = TestContext.Current.CancellationToken;

        using var index = await http.GetAsync("", cancel);
        var script = ScriptName().Match(await index.Content.ReadAsStringAsync(cancel)).Value;
        using var request = new HttpRequestMessage(HttpMethod.Get, script) { Headers = { { "Accept-Encoding", "gzip, br" } } };
        using var bundle = await http.SendAsync(request, cancel);

        Assert.Equal(HttpStatusCode.OK, bundle.StatusCode);
        Assert.Equal("br", Assert.Single(bundle.Content.Headers.ContentEncoding));
        Assert.Contains("immutable", $"{bundle.Headers.CacheControl}", StringComparison.Ordinal);
        Assert.InRange(bundle.Content.Headers.ContentLength ?? 0, 1, 1_000_000);
        Assert.True(index.Headers.CacheControl?.NoCache);
        Assert.Contains("default-src 'none'", index.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"/assets/page-\w+\.js")]
    private static partial Regex ScriptName();
}
