namespace BoneRisk.Scoring.Tests.Reading;

public class RejectedAnswerTests
{
    [Theory]
    [InlineData("""{"age":17}""", "age")]
    [InlineData("""{"age":111}""", "age")]
    [InlineData("""{"age":70.5}""", "age")]
    [InlineData("""{"age":1e400}""", "age")]
    [InlineData("""{"age":"70"}""", "age")]
    [InlineData("""{"age":"unsure"}""", "age")]
    [InlineData("""{"age":null}""", "age")]
    [InlineData("""{"sex":"Female"}""", "sex")]
    [InlineData("""{"sex":"0"}""", "sex")]
    [InlineData("""{"sex":0}""", "sex")]
    [InlineData("""{"heightCm":99.9}""", "heightCm")]
    [InlineData("""{"heightCm":"165"}""", "heightCm")]
    [InlineData("""{"weightKg":250.1}""", "weightKg")]
    [InlineData("""{"weightKg":-58}""", "weightKg")]
    [InlineData("""{"weightKg":{}}""", "weightKg")]
    [InlineData("""{"menopause":true}""", "menopause")]
    [InlineData("""{"menopauseAge":14}""", "menopauseAge")]
    [InlineData("""{"menopauseAge":66}""", "menopauseAge")]
    [InlineData("""{"menopauseAge":44.5}""", "menopauseAge")]
    [InlineData("""{"age":50,"menopauseAge":51}""", "menopauseAge")]
    [InlineData("""{"menopauseAge":51,"age":50}""", "menopauseAge")]
    [InlineData("""{"oestrogenNow":"maybe"}""", "oestrogenNow")]
    [InlineData("""{"diagnosis":"yes"}""", "diagnosis")]
    [InlineData("""{"fragilityFracture":"Yes"}""", "fragilityFracture")]
    [InlineData("""{"steroids":"yes"}""", "steroids")]
    [InlineData("""{"neckSurgery":["no"]}""", "neckSurgery")]
    [InlineData("""{"falls":1}""", "falls")]
    [InlineData("""{"alcohol":""}""", "alcohol")]
    [InlineData("""{"symptoms":"seizure"}""", "symptoms")]
    [InlineData("""{"symptoms":["sezure"]}""", "symptoms")]
    [InlineData("""{"symptoms":["none","seizure"]}""", "symptoms")]
    [InlineData("""{"conditions":["copd","unsure"]}""", "conditions")]
    [InlineData("""{"conditions":[1]}""", "conditions")]
    [InlineData("""{"conditions":[null]}""", "conditions")]
    [InlineData("""{"medicines":{}}""", "medicines")]
    [InlineData("""{"medicines":["aspirin"]}""", "medicines")]
    [InlineData("""{"calciumServings":2}""", "calciumServings")]
    [InlineData("""{"calciumServings":{"yogurt":1,"cheese":1,"fortified":1}}""", "calciumServings.milk")]
    [InlineData("""{"calciumServings":{"milk":11,"yogurt":1,"cheese":1,"fortified":1}}""", "calciumServings.milk")]
    [InlineData("""{"calciumServings":{"milk":1,"yogurt":-1,"cheese":1,"fortified":1}}""", "calciumServings.yogurt")]
    [InlineData("""{"calciumServings":{"milk":1,"yogurt":1,"cheese":"1","fortified":1}}""", "calciumServings.cheese")]
    [InlineData("""{"calciumServings":{"milk":1,"milk":1,"yogurt":1,"cheese":1,"fortified":1}}""", "calciumServings.milk")]
    [InlineData("""{"calciumServings":{"milk":1,"yogurt":1,"cheese":1,"fortified":1,"tofu":1}}""", "calciumServings.tofu")]
    [InlineData("""{"shoeSize":40}""", "shoeSize")]
    [InlineData("""{"Age":40}""", "Age")]
    [InlineData("""{"sex":"female","sex":"male"}""", "sex")]
    [InlineData("[]", "answers")]
    [InlineData("null", "answers")]
    [InlineData("\"hello\"", "answers")]
    [InlineData("{\"sex\":\"\\ud800\"}", "sex")]
    [InlineData("{\"symptoms\":[\"\\ud800\"]}", "symptoms")]
    [InlineData("{\"\\ud800\":1}", "(unreadable name)")]
    public void A_wrong_answer_is_refused_by_its_name(string json, string field)
    {
        var result = Json.Read(json);

        Assert.False(result.IsValid);
        Assert.Null(result.Answers);
        Assert.Equal(field, Assert.Single(result.Errors).Field);
    }

    [Theory]
    [InlineData("""{"age":17}""", "Must be a whole number of years from 18 to 110; it cannot be unsure.")]
    [InlineData("""{"weightKg":5}""", "Must be a number from 30 to 250 kg, or \"unsure\".")]
    [InlineData("""{"smoking":1}""", "Must be \"yes\", \"no\" or \"unsure\".")]
    [InlineData("""{"steroids":1}""", "Must be one of: no, past, now, unsure.")]
    [InlineData("""{"age":50,"menopauseAge":51}""", "Must not be higher than the age.")]
    public void The_reason_says_what_is_allowed(string json, string reason) =>
        Assert.Equal(reason, Assert.Single(Json.Read(json).Errors).Reason);

    [Fact]
    public void Everything_wrong_is_said_at_once() =>
        Assert.Equal(
            ["age", "calciumServings.yogurt", "calciumServings.cheese", "hat"],
            Json.Read("""{"age":1,"calciumServings":{"milk":1,"fortified":1},"hat":1}""")
                .Errors.Select(error => error.Field));

    [Fact]
    public void A_reason_never_repeats_what_was_sent() =>
        Assert.DoesNotContain(
            Json.Read("""{"sex":"my secret","symptoms":["my secret"]}""").Errors,
            error => error.Reason.Contains("secret", StringComparison.Ordinal));

    [Fact]
    public void A_name_that_is_far_too_long_is_cut() =>
        Assert.Equal(64, Assert.Single(Json.Read($"{{\"{new string('x', 100_000)}\":1}}").Errors).Field.Length);
}
