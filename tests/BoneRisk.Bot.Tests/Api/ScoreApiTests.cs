using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Api;

public sealed class ScoreApiTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Fact]
    public async Task Answers_in_report_out()
    {
        var (status, report) = await PostAsync(
            """{"region":"UK","answers":{"age":70,"sex":"female","weightKg":58,"oestrogenNow":"unsure"}}""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("routine", report.GetProperty("disposition").GetString());
        Assert.Equal(-2.4m, report.GetProperty("instruments")[0].GetProperty("score").GetDecimal());
        var orai = report.GetProperty("notScored").EnumerateArray().First(n => n.GetProperty("id").ValueEquals("orai"));
        Assert.Equal("oestrogenNow", orai.GetProperty("missing")[0].GetString());
        Assert.True(orai.GetProperty("flagged").GetBoolean());
    }

    [Theory]
    [InlineData("""{"answers":{"age":"old"}}""", "age")]
    [InlineData("""{"answers":{"age":17}}""", "age")]
    [InlineData("""{"answers":{"weightKg":400}}""", "weightKg")]
    [InlineData("""{"answers":{"shoeSize":42}}""", "shoeSize")]
    [InlineData("""{"answers":{"conditions":["gout"]}}""", "conditions")]
    [InlineData("""{"answers":{"calciumServings":{"milk":99,"yogurt":0,"cheese":0,"fortified":0}}}""", "calciumServings.milk")]
    [InlineData("""{"region":"Mars","answers":{}}""", "region")]
    [InlineData("""{"region":1,"answers":{}}""", "region")]
    [InlineData("""{"answers":{},"extra":1}""", "extra")]
    [InlineData("""{"region":"UK"}""", "answers")]
    [InlineData("""{"answers":3}""", "answers")]
    [InlineData("[]", "answers")]
    [InlineData("{", "body")]
    public async Task Bad_input_names_the_field_in_problem_details(string body, string field)
    {
        var (status, problem) = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotEmpty(problem.GetProperty("errors").GetProperty(field)[0].GetString()!);
    }

    [Fact]
    public async Task The_description_lists_every_question_from_the_content()
    {
        var document = await bot.CreateClient().GetFromJsonAsync<JsonElement>(
            "/openapi/v1.json", TestContext.Current.CancellationToken);

        var answers = document.GetProperty("paths").GetProperty("/api/score").GetProperty("post")
            .GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema")
            .GetProperty("properties").GetProperty("answers").GetProperty("properties");
        Assert.Equal(
            bot.Content.Questions.Select(q => q.Id).Order(), answers.EnumerateObject().Select(p => p.Name).Order());
    }

    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    [InlineData("/api/region")]
    public async Task Health_and_region_answer(string path)
    {
        var response = await bot.CreateClient().GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string body)
    {
        var response = await bot.CreateClient().PostAsync(
            "/api/score", new StringContent(body, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        return (response.StatusCode,
            await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }
}
