namespace BoneRisk.Scoring.Tests;

public class NextStepTests
{
    private static readonly Answers Well = People.Well(Sex.Female, 50);

    [Theory]
    [InlineData("kidneyDisease")]
    [InlineData("dialysis")]
    public void With_kidney_disease_nobody_is_told_to_eat_more_calcium(string condition) =>
        Assert.DoesNotContain("foodFirst", (Well with { Conditions = [condition] }).InUK().NextSteps);

    [Fact]
    public void With_conditions_unknown_nobody_is_told_to_eat_more_calcium() =>
        Assert.DoesNotContain("foodFirst", (Well with { Conditions = null }).InUK().NextSteps);

    [Theory]
    [InlineData("denosumab")]
    [InlineData("antiepileptic")]
    [InlineData("thyroxine")]
    [InlineData("loopDiuretic")]
    public void A_medicine_that_matters_is_to_be_asked_about(string medicine) =>
        Assert.Contains("medicineReview", (Well with { Medicines = [medicine] }).InUK().NextSteps);

    [Fact]
    public void Soon_after_neck_surgery_the_surgical_plan_counts()
    {
        Assert.Contains("neckSurgeryPlan", (Well with { NeckSurgery = NeckSurgery.Within4Weeks }).InUK().NextSteps);
        Assert.DoesNotContain("neckSurgeryPlan", (Well with { NeckSurgery = NeckSurgery.Earlier }).InUK().NextSteps);
    }

    [Fact]
    public void Steps_keep_their_order()
    {
        var report = (People.Well(Sex.Female, 70) with
        {
            OestrogenNow = null,
            WeightKg = 68,
            Conditions = ["lowCalcium", "transplant"],
            Medicines = ["denosumab"],
            NeckSurgery = NeckSurgery.Within4Weeks,
            Falls = FallHistory.One,
            Smoking = true,
            Alcohol = AlcoholUse.ThreeOrMoreUnitsADay,
        }).InUK();

        Assert.Equal(
            [
                "seeToday", "discussCalciumResult", "specialistTeam", "boneReview", "keepTreatment", "neckSurgeryPlan",
                "medicineReview", "fallsReview", "stopSmoking", "lessAlcohol", "foodFirst", "stayActive", "lookAgain",
            ],
            report.NextSteps);
        Assert.Equal(report.NextSteps, report.NextSteps.OrderBy(NextStepIds.All.ToList().IndexOf));
    }

    [Fact]
    public void Every_step_and_limit_has_an_id_that_content_can_be_checked_against()
    {
        Assert.Equal(
            NextStepIds.All, RuleCatalogue.All.Where(rule => rule.Kind == "nextStep").Select(rule => rule.Id));
        Assert.Equal(LimitIds.All, RuleCatalogue.All.Where(rule => rule.Kind == "limit").Select(rule => rule.Id));
    }
}
