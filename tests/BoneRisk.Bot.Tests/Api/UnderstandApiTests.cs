using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using BoneRisk.Bot.Tests.Support;
using Microsoft.AspNetCore.Hosting;

namespace BoneRisk.Bot.Tests.Api;

/// <summary>Authors see what the bot would make of a message, and nobody else does.</summary>
public sealed class UnderstandApiTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Fact]
    public async Task A_red_flag_is_named_with_how_soon()
    {
        var understood = await AskAsync(new { text = "I can't breathe", locale = "en-GB", region = "UK" });

        Assert.Equal("emergency", understood.GetProperty("redFlag").GetProperty("disposition").GetString());
        Assert.Equal("breathing", understood.GetProperty("redFlag").GetProperty("flags")[0].GetString());
        Assert.Equal(JsonValueKind.Null, understood.GetProperty("boundary").ValueKind);
        Assert.Equal(JsonValueKind.Null, understood.GetProperty("answers").ValueKind);
    }

    [Theory]
    [InlineData("should I stop taking alendronate", "medicineChange", "threeDays")]
    [InlineData("i want to die", "selfHarm", "sameHour")]
    [InlineData("mam osteoporozę i nie wiem jakie leki brać", "otherLanguage", "notForThisService")]
    [InlineData("my calcium was 1.7", "dangerousResult", "emergency")]
    public async Task A_boundary_is_named_with_how_soon(string text, string category, string disposition)
    {
        var boundary = (await AskAsync(new { text })).GetProperty("boundary");

        Assert.Equal(category, boundary.GetProperty("category").GetString());
        Assert.Equal(disposition, boundary.GetProperty("disposition").GetString());
    }

    [Theory]
    [InlineData("back", "back")]
    [InlineData("stop", "cancel")]
    [InlineData("change my weight", "change")]
    public async Task A_command_is_named(string text, string command) =>
        Assert.Equal(command, (await AskAsync(new { text })).GetProperty("command").GetString());

    [Fact]
    public async Task An_answer_to_the_waiting_question_is_read()
    {
        var answer = (await AskAsync(new { text = "12 stone 4", question = "weightKg" })).GetProperty("answers")[0];

        Assert.Equal("weightKg", answer.GetProperty("id").GetString());
        Assert.Equal(78.0m, answer.GetProperty("value").GetDecimal());
        Assert.Equal("12 stone 4", answer.GetProperty("said").GetString());
    }

    [Theory]
    [InlineData("140", "weightKg", "Which one did you mean?")]
    [InlineData("2.31 mmol/L", "calcium", "total calcium")]
    [InlineData("my calcium was 1.3", null, "total calcium")]
    public async Task What_would_be_asked_back_is_told(string text, string? question, string clarify) =>
        Assert.Contains(
            clarify, (await AskAsync(new { text, question })).GetProperty("clarify").GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task A_calcium_value_comes_with_its_unit_and_kind()
    {
        var answer = (await AskAsync(new { text = "adjusted calcium 2,31 mmol/l", question = "calcium" })).GetProperty("answers")[0];

        Assert.Equal(2.31m, answer.GetProperty("value").GetDecimal());
        Assert.Equal("mmol/L", answer.GetProperty("unit").GetString());
        Assert.Equal("adjusted", answer.GetProperty("kind").GetString());
    }

    [Fact]
    public async Task A_question_is_ranked()
    {
        var understood = await AskAsync(new { text = "what is a bone density scan" });

        Assert.Equal("answer", understood.GetProperty("faq").GetString());
        Assert.Equal("dxa.what", understood.GetProperty("topics")[0].GetProperty("topic").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"text":5}""")]
    [InlineData("""{"text":"hi","region":"FR"}""")]
    [InlineData("""{"text":"hi","locale":"no such thing"}""")]
    [InlineData("""{"text":"hi","question":"shoeSize"}""")]
    [InlineData("""{"text":"hi","words":"hi"}""")]
    [InlineData("""{"text":"hi","text":"ho"}""")]
    public async Task What_is_wrong_with_a_body_is_told(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var response = await bot.CreateClient().PostAsync(new Uri("/api/understand", UriKind.Relative), content, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Twenty_thousand_characters_are_read_and_one_more_is_refused()
    {
        await AskAsync(new { text = new string('a', 20_000) });

        var response = await bot.CreateClient().PostAsJsonAsync("/api/understand", new { text = new string('a', 20_001) }, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Where_strangers_come_there_is_no_such_window()
    {
        using var live = bot.WithWebHostBuilder(host => host.UseEnvironment("Staging"));

        var response = await live.CreateClient().PostAsJsonAsync("/api/understand", new { text = "hello" }, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<JsonElement> AskAsync(object body)
    {
        var response = await bot.CreateClient().PostAsJsonAsync("/api/understand", body, Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);
    }
}
