using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Api;

public sealed class FaqApiTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Fact]
    public async Task A_question_gets_its_answer_with_source_and_may_be_cached()
    {
        var response = await GetAsync("what is a bone density scan");
        var found = await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);

        Assert.Equal("answer", found.GetProperty("faq").GetString());
        Assert.Equal("dxa.what", found.GetProperty("topics")[0].GetProperty("topic").GetString());
        Assert.NotEmpty(found.GetProperty("topics")[0].GetProperty("title").GetString()!);
        Assert.NotEmpty(found.GetProperty("answer").GetProperty("answer").GetString()!);
        Assert.NotEmpty(found.GetProperty("answer").GetProperty("source").GetString()!);
        Assert.True(response.Headers.CacheControl?.Public);
    }

    [Fact]
    public async Task What_it_cannot_answer_has_no_answer()
    {
        var response = await GetAsync("who won the football last night");
        var found = await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);

        Assert.Equal("miss", found.GetProperty("faq").GetString());
        Assert.False(found.TryGetProperty("answer", out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task No_question_is_refused(string q) => Assert.Equal(HttpStatusCode.BadRequest, (await GetAsync(q)).StatusCode);

    [Fact]
    public async Task Neither_is_one_without_end() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await GetAsync(new string('a', 501))).StatusCode);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<HttpResponseMessage> GetAsync(string q) =>
        bot.CreateClient().GetAsync(new Uri($"/api/faq?q={Uri.EscapeDataString(q)}", UriKind.Relative), Cancel);
}
