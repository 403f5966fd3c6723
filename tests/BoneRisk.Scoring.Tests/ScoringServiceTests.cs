namespace BoneRisk.Scoring.Tests;

public class ScoringServiceTests
{
    [Theory]
    [InlineData(17)]
    [InlineData(111)]
    public void Nobody_outside_18_to_110_is_scored(int age) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => People.Woman(age).InUK());

    [Fact]
    public void The_same_answers_give_the_same_report()
    {
        var answers = People.Well(Sex.Female, 70) with { Conditions = ["dialysis", "copd"], OestrogenNow = null };

        Assert.Equal(ReportJson.Serialize(answers.InUK()), ReportJson.Serialize(answers.InUK()));
    }

    [Fact]
    public void The_order_in_which_things_were_ticked_does_not_matter()
    {
        var answers = People.Well(Sex.Female, 70) with
        {
            Symptoms = ["jawProblem", "backPain"],
            Conditions = ["dialysis", "copd"],
            Medicines = ["thyroxine", "denosumab"],
        };
        var reversed = answers with
        {
            Symptoms = ["backPain", "jawProblem"],
            Conditions = ["copd", "dialysis"],
            Medicines = ["denosumab", "thyroxine"],
        };

        Assert.Equal(ReportJson.Serialize(answers.InUK()), ReportJson.Serialize(reversed.InUK()));
    }

    [Fact]
    public void A_report_names_the_rules_and_the_region()
    {
        var report = ScoringService.Score(new Answers(), Regions.EU);

        Assert.Equal((ScoringService.RulesVersion, "EU"), (report.RulesVersion, report.Region));
    }
}
