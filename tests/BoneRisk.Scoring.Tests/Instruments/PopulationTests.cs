namespace BoneRisk.Scoring.Tests.Instruments;

public class PopulationTests
{
    [Fact]
    public void A_woman_sees_the_tools_made_for_women_and_no_other() =>
        Assert.Equal(["ost", "orai", "osiris"], People.Woman(70).InUK().Ids());

    [Fact]
    public void A_man_sees_the_tools_made_for_men_and_no_other() =>
        Assert.Equal(["ost", "mores"], People.Man(70).InUK().Ids());

    [Theory]
    [InlineData(Sex.Female, 44, false)]
    [InlineData(Sex.Female, 45, true)]
    [InlineData(Sex.Male, 49, false)]
    [InlineData(Sex.Male, 50, true)]
    public void Below_the_age_that_the_tools_were_made_for_nothing_is_scored(Sex sex, int age, bool scored)
    {
        var report = (People.Well(sex, age) with { WeightKg = 40 }).InUK();

        Assert.Equal(scored, report.Instruments.Count > 0);
        Assert.Equal(!scored, report.Limits.Contains("tooYoung"));
        Assert.All(report.NotScored, tool =>
        {
            Assert.Equal(Reasons.Population, tool.Reason);
            Assert.Empty(tool.Missing);
            Assert.Null(tool.Range);
            Assert.Null(tool.Flagged);
        });
    }

    [Fact]
    public void Before_menopause_only_the_tool_that_does_not_need_it_is_scored()
    {
        var report = (People.Well(Sex.Female, 50) with { Menopause = false }).InUK();

        Assert.Equal(["orai"], report.Instruments.Select(tool => tool.Id));
        Assert.Equal(Reasons.Population, report.Withheld("ost").Reason);
        Assert.Equal(Reasons.Population, report.Withheld("osiris").Reason);
    }

    [Fact]
    public void When_menopause_is_unknown_the_report_says_whom_the_tool_was_made_for()
    {
        var report = People.Woman(50, 60).InUK();

        Assert.Equal(2m, report.Shown("ost").Score);
        Assert.Contains("postmenopausal", report.Limits);
    }

    [Fact]
    public void Who_prefers_not_to_say_their_sex_sees_both_groups()
    {
        var report = (People.Well(Sex.Unspecified, 60) with { WeightKg = 75 }).InUK();

        Assert.False(report.Shown("ost-female").Flagged);
        Assert.True(report.Shown("ost-male").Flagged);
        Assert.Equal(["orai", "osiris", "mores"], report.NotScored.Select(tool => tool.Id));
        Assert.All(report.NotScored, tool => Assert.Equal(Reasons.Population, tool.Reason));
        Assert.Contains("sexUnspecified", report.Limits);
        Assert.Equal(Disposition.Routine, report.Disposition);
    }

    [Fact]
    public void Each_group_keeps_its_own_age()
    {
        var report = People.Well(Sex.Unspecified, 47).InUK();

        Assert.Equal(["ost-female"], report.Instruments.Select(tool => tool.Id));
        Assert.Equal(Reasons.Population, report.Withheld("ost-male").Reason);
        Assert.DoesNotContain("tooYoung", report.Limits);
    }

    [Theory]
    [InlineData("denosumab")]
    [InlineData("bisphosphonate")]
    public void Who_is_treated_already_gets_no_score(string medicine) =>
        AssertNothingScored(People.Well(Sex.Female, 70) with { Medicines = [medicine] });

    [Fact]
    public void Who_is_diagnosed_already_gets_no_score() =>
        AssertNothingScored(People.Well(Sex.Male, 40) with { Diagnosis = Diagnosis.Osteoporosis });

    private static void AssertNothingScored(Answers answers)
    {
        var report = answers.InUK();

        Assert.Empty(report.Instruments);
        Assert.All(report.NotScored, tool =>
        {
            Assert.Equal(Reasons.Diagnosed, tool.Reason);
            Assert.Empty(tool.Missing);
            Assert.Null(tool.Range);
        });
        Assert.Contains("alreadyDiagnosed", report.Limits);
        Assert.Contains("keepTreatment", report.NextSteps);
        Assert.DoesNotContain("tooYoung", report.Limits);
    }
}
