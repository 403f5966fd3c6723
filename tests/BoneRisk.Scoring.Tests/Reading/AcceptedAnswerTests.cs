namespace BoneRisk.Scoring.Tests.Reading;

public class AcceptedAnswerTests
{
    [Fact]
    public void Every_question_can_be_answered()
    {
        var answers = Json.Accepted("""
            {
              "symptoms": ["tingling", "jawProblem", "tingling"], "age": 70, "sex": "female", "heightCm": 165.5,
              "weightKg": 58.0, "menopause": "yes", "menopauseAge": 44, "oestrogenNow": "no", "diagnosis": "osteopenia",
              "fragilityFracture": "yes", "heightLoss4cm": "no", "parentHipFracture": "yes",
              "rheumatoidArthritis": "no", "smoking": "yes", "steroids": "past", "conditions": ["copd"],
              "medicines": ["thyroxine"], "neckSurgery": "within4Weeks", "falls": "twoOrMore",
              "alcohol": "threeOrMoreUnitsADay",
              "calciumServings": { "milk": 1, "yogurt": 0.5, "cheese": 0, "fortified": 10 }
            }
            """);

        Assert.Equal(["tingling", "jawProblem"], answers.Symptoms!);
        Assert.Equal((70, Sex.Female, 165.5m, 58m), (answers.Age, answers.Sex, answers.HeightCm, answers.WeightKg));
        Assert.Equal((true, 44, false), (answers.Menopause, answers.MenopauseAge, answers.OestrogenNow));
        Assert.Equal(Diagnosis.Osteopenia, answers.Diagnosis);
        Assert.Equal((true, false), (answers.FragilityFracture, answers.HeightLoss4cm));
        Assert.Equal((true, false, true), (answers.ParentHipFracture, answers.RheumatoidArthritis, answers.Smoking));
        Assert.Equal((SteroidUse.Past, NeckSurgery.Within4Weeks), (answers.Steroids, answers.NeckSurgery));
        Assert.Equal((FallHistory.TwoOrMore, AlcoholUse.ThreeOrMoreUnitsADay), (answers.Falls, answers.Alcohol));
        Assert.Equal(["copd"], answers.Conditions!);
        Assert.Equal(["thyroxine"], answers.Medicines!);
        Assert.Equal(new CalciumServings(1, 0.5m, 0, 10), answers.CalciumServings);
    }

    [Theory]
    [InlineData("\"unsure\"")]
    [InlineData("null")]
    public void I_do_not_know_is_an_answer_everywhere_but_for_the_age(string unsure)
    {
        var questions = QuestionIds.All.Where(id => id != "age");

        var answers = Json.Accepted($"{{{string.Join(',', questions.Select(id => $"\"{id}\": {unsure}"))}}}");

        Assert.Equivalent(new Answers(), answers);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[\"none\"]")]
    [InlineData("\"none\"")]
    public void None_of_these_is_known(string none)
    {
        var answers = Json.Accepted($$"""{"symptoms":{{none}},"conditions":{{none}},"medicines":{{none}}}""");

        Assert.Empty(answers.Symptoms!);
        Assert.Empty(answers.Conditions!);
        Assert.Empty(answers.Medicines!);
    }

    [Fact]
    public void Unsure_may_be_ticked_in_a_list() =>
        Assert.Null(Json.Accepted("""{"conditions":["unsure"]}""").Conditions);

    [Fact]
    public void One_unknown_serving_is_kept_unknown() =>
        Assert.Equal(
            new CalciumServings(1, null, null, 0),
            Json.Accepted("""{"calciumServings":{"milk":1,"yogurt":"unsure","cheese":null,"fortified":0}}""")
                .CalciumServings);

    [Theory]
    [InlineData("""{"age":18}""")]
    [InlineData("""{"age":110}""")]
    [InlineData("""{"age":70.0}""")]
    [InlineData("""{"heightCm":100}""")]
    [InlineData("""{"heightCm":230}""")]
    [InlineData("""{"weightKg":30}""")]
    [InlineData("""{"weightKg":250}""")]
    [InlineData("""{"menopauseAge":15}""")]
    [InlineData("""{"menopauseAge":65}""")]
    [InlineData("""{"age":50,"menopauseAge":50}""")]
    [InlineData("{}")]
    public void The_ends_of_each_range_are_accepted(string json) => Json.Accepted(json);
}
