namespace BoneRisk.Scoring.Tests;

public class DispositionTests
{
    private static readonly Answers Well = People.Well(Sex.Female, 50);

    [Fact]
    public void A_low_calcium_result_without_symptoms_is_for_today()
    {
        var report = (Well with { Conditions = ["lowCalcium"] }).InUK();

        Assert.Equal(Disposition.SameDay, report.Disposition);
        Assert.Equal(["seeToday", "discussCalciumResult"], report.NextSteps.Take(2));
    }

    [Fact]
    public void A_low_calcium_result_outranks_a_jaw_problem() =>
        Assert.Equal(
            Disposition.SameDay,
            (Well with { Symptoms = ["jawProblem"], Conditions = ["lowCalcium"] }).InUK().Disposition);

    [Fact]
    public void A_flagged_score_is_routine() =>
        Assert.Equal(Disposition.Routine, (Well with { WeightKg = 50 }).InUK().Disposition);

    [Fact]
    public void A_score_that_is_flagged_whatever_the_missing_answer_is_routine()
    {
        var report = (Well with { WeightKg = 59.9m, OestrogenNow = null, Menopause = false }).InUK();

        Assert.Empty(report.Instruments);
        Assert.True(report.Withheld("orai").Flagged);
        Assert.Equal(Disposition.Routine, report.Disposition);
        Assert.Contains("boneReview", report.NextSteps);
        Assert.DoesNotContain("lowScoreNotReassuring", report.Limits);
    }

    [Theory]
    [InlineData("hypoparathyroidism")]
    [InlineData("kidneyDisease")]
    public void A_condition_that_needs_its_calcium_watched_is_routine(string condition)
    {
        var report = (Well with { Conditions = [condition] }).InUK();

        Assert.Equal(Disposition.Routine, report.Disposition);
        Assert.Equal("specialistTeam", report.NextSteps[0]);
        Assert.DoesNotContain("boneReview", report.NextSteps);
    }

    [Fact]
    public void Cinacalcet_is_routine() =>
        Assert.Equal(Disposition.Routine, (Well with { Medicines = ["cinacalcet"] }).InUK().Disposition);

    [Fact]
    public void With_nothing_found_there_is_still_no_all_clear()
    {
        var report = Well.InUK();

        Assert.Equal(Disposition.SelfCare, report.Disposition);
        Assert.Equal(["foodFirst", "stayActive", "lookAgain"], report.NextSteps);
        Assert.Equal(
            ["notDiagnosis", "noCalciumScore", "lowScoreNotReassuring", "pointsToConfirm", "calciumEstimate"],
            report.Limits);
    }

    [Fact]
    public void When_something_asked_is_unknown_the_report_says_so()
    {
        Assert.Contains("unknownAnswers", (Well with { Smoking = null }).InUK().Limits);
        Assert.Contains("unknownAnswers", (Well with { OestrogenNow = null }).InUK().Limits);
        Assert.DoesNotContain(
            "unknownAnswers",
            (People.Well(Sex.Male, 50) with { Menopause = null, OestrogenNow = null }).InUK().Limits);
        Assert.DoesNotContain(
            "unknownAnswers", (Well with { Menopause = false, MenopauseAge = null }).InUK().Limits);
    }

    public static TheoryData<string, Answers> OneAnswerUnknown => new()
    {
        { "symptoms", Well with { Symptoms = null } },
        { "age", Well with { Age = null } },
        { "sex", Well with { Sex = null } },
        { "heightCm", Well with { HeightCm = null } },
        { "weightKg", Well with { WeightKg = null } },
        { "menopause", Well with { Menopause = null } },
        { "menopauseAge", Well with { MenopauseAge = null } },
        { "oestrogenNow", Well with { OestrogenNow = null } },
        { "diagnosis", Well with { Diagnosis = null } },
        { "fragilityFracture", Well with { FragilityFracture = null } },
        { "heightLoss4cm", Well with { HeightLoss4cm = null } },
        { "parentHipFracture", Well with { ParentHipFracture = null } },
        { "rheumatoidArthritis", Well with { RheumatoidArthritis = null } },
        { "smoking", Well with { Smoking = null } },
        { "steroids", Well with { Steroids = null } },
        { "conditions", Well with { Conditions = null } },
        { "medicines", Well with { Medicines = null } },
        { "neckSurgery", Well with { NeckSurgery = null } },
        { "falls", Well with { Falls = null } },
        { "alcohol", Well with { Alcohol = null } },
        { "calciumServings", Well with { CalciumServings = null } },
    };

    [Theory]
    [MemberData(nameof(OneAnswerUnknown), DisableDiscoveryEnumeration = true)]
    public void An_unknown_answer_is_never_less_urgent_than_no(string unknown, Answers answers)
    {
        Assert.Contains(unknown, QuestionIds.All);
        foreach (var region in Regions.All)
        {
            foreach (var symptoms in new string[][] { [], ["tingling"], ["jawProblem"], ["seizure"] })
            {
                var sure = ScoringService.Score(Well with { Symptoms = symptoms }, region);
                var unsure = ScoringService.Score(
                    answers with { Symptoms = unknown == "symptoms" ? null : symptoms }, region);

                if (unknown != "symptoms" || symptoms is [])
                    Assert.True(unsure.Disposition <= sure.Disposition);
            }
        }
    }
}
