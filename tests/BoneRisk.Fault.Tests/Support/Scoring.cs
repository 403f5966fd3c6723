using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneRisk.Fault.Tests.Support;

/// <summary>What <c>POST /api/score</c> says of Ann.</summary>
internal static class Scoring
{
    private const string Answers =
        """
        {"symptoms":[],"age":67,"sex":"female","heightCm":163,"weightKg":58,"menopause":"yes","menopauseAge":51,"oestrogenNow":"no",
         "diagnosis":"none","fragilityFracture":"no","heightLoss4cm":"unsure","falls":"one","parentHipFracture":"yes",
         "rheumatoidArthritis":"no","steroids":"no","conditions":[],"medicines":[],"neckSurgery":"no",
         "calciumServings":{"milk":2,"yogurt":1,"cheese":0,"fortified":0},"smoking":"no","alcohol":"none"}
        """;

    /// <param name="http">The bot.</param>
    /// <param name="other">Answers that were others than Ann's.</param>
    public static async Task<JsonElement> OfAnnAsync(this HttpClient http, params (string Question, JsonNode Answer)[] other)
    {
        var answers = JsonNode.Parse(Answers)!.AsObject();
        foreach (var (question, answer) in other)
            answers[question] = answer;
        using var response = await http.PostAsJsonAsync(
            "/api/score", new JsonObject { ["answers"] = answers }, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public static void AssertIs(this JsonElement report, JsonElement expected) =>
        Assert.True(JsonElement.DeepEquals(expected, report), "The report is not that of the answers that counted.");
}
