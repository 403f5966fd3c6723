namespace BoneRisk.Scoring.Tests;

public class FactorTests
{
    [Fact]
    public void Who_has_no_risk_sees_no_risk()
    {
        var report = People.Well(Sex.Female, 60).InUK();

        Assert.Empty(report.BoneFactors);
        Assert.Empty(report.CalciumFactors);
    }

    [Fact]
    public void Unknown_answers_are_never_listed_as_risks()
    {
        var report = new Answers().InUK();

        Assert.Empty(report.BoneFactors);
        Assert.Empty(report.CalciumFactors);
        Assert.Empty(report.Overrides);
    }

    [Fact]
    public void Every_risk_is_listed_in_a_fixed_order()
    {
        var report = Everything.InUK();

        Assert.Equal(
            [
                "guidelineAge", "earlyMenopause", "lowBmi", "osteopenia", "fragilityFracture", "heightLoss4cm",
                "parentHipFracture", "rheumatoidArthritis", "smoking", "steroids", "falls", "alcohol", "kidneyDisease",
                "dialysis", "malabsorption", "overactiveThyroid", "overactiveParathyroid", "type1Diabetes", "copd",
                "liverDisease", "lowSexHormones", "eatingDisorder", "transplant", "lowVitaminD", "aromataseInhibitor",
                "androgenDeprivation", "antiepileptic", "protonPumpInhibitor", "thyroxine",
            ],
            report.BoneFactors);
        Assert.Equal(
            [
                "neckSurgery", "kidneyDisease", "dialysis", "malabsorption", "hypoparathyroidism", "pancreatitis",
                "lowVitaminD", "lowCalcium", "denosumab", "bisphosphonate", "antiepileptic", "loopDiuretic",
                "protonPumpInhibitor", "cinacalcet",
            ],
            report.CalciumFactors);
    }

    [Theory]
    [InlineData(44, true, true)]
    [InlineData(45, true, false)]
    [InlineData(40, false, false)]
    public void Early_menopause_is_before_45_and_after_all_over(int age, bool menopause, bool found)
    {
        var woman = People.Well(Sex.Female, 60) with { Menopause = menopause, MenopauseAge = age };

        Assert.Equal(found, woman.InUK().BoneFactors.Contains("earlyMenopause"));
    }

    [Fact]
    public void A_man_has_no_early_menopause() =>
        Assert.DoesNotContain(
            "earlyMenopause", (People.Well(Sex.Male, 60) with { MenopauseAge = 40 }).InUK().BoneFactors);

    [Theory]
    [InlineData(200, 74.0, false)]
    [InlineData(200, 73.9, true)]
    public void Low_weight_for_height_starts_below_18_point_5(int cm, double kg, bool low)
    {
        var answers = new Answers { HeightCm = cm, WeightKg = (decimal)kg };

        Assert.Equal(low, answers.InUK().BoneFactors.Contains("lowBmi"));
    }

    [Theory]
    [InlineData(FallHistory.None, false)]
    [InlineData(FallHistory.One, true)]
    [InlineData(FallHistory.TwoOrMore, true)]
    public void A_fall_in_the_past_year_calls_for_a_falls_review(FallHistory falls, bool review)
    {
        var report = new Answers { Falls = falls }.InUK();

        Assert.Equal(review, report.BoneFactors.Contains("falls"));
        Assert.Equal(review, report.NextSteps.Contains("fallsReview"));
    }

    [Fact]
    public void Two_units_of_alcohol_are_not_listed() =>
        Assert.Empty(new Answers { Alcohol = AlcoholUse.UpToTwoUnitsADay }.InUK().BoneFactors);

    private static Answers Everything => new()
    {
        Symptoms = [],
        Age = 70,
        Sex = Sex.Female,
        HeightCm = 170,
        WeightKg = 45,
        Menopause = true,
        MenopauseAge = 40,
        OestrogenNow = false,
        Diagnosis = Diagnosis.Osteopenia,
        FragilityFracture = true,
        HeightLoss4cm = true,
        ParentHipFracture = true,
        RheumatoidArthritis = true,
        Smoking = true,
        Steroids = SteroidUse.Now,
        Conditions = ConditionIds.All,
        Medicines = MedicineIds.All,
        NeckSurgery = NeckSurgery.Earlier,
        Falls = FallHistory.TwoOrMore,
        Alcohol = AlcoholUse.ThreeOrMoreUnitsADay,
        CalciumServings = new CalciumServings(0, 0, 0, 0),
    };
}
