namespace BoneRisk.Scoring.Tests;

public class RegionTests
{
    [Theory]
    [InlineData("UK", Sex.Female, 64, false)]
    [InlineData("UK", Sex.Female, 65, true)]
    [InlineData("UK", Sex.Male, 74, false)]
    [InlineData("UK", Sex.Male, 75, true)]
    [InlineData("UK", Sex.Unspecified, 65, true)]
    [InlineData("US", Sex.Female, 65, true)]
    [InlineData("US", Sex.Male, 110, false)]
    [InlineData("US", Sex.Unspecified, 65, true)]
    [InlineData("EU", Sex.Female, 65, true)]
    [InlineData("EU", Sex.Male, 69, false)]
    [InlineData("EU", Sex.Male, 70, true)]
    public void From_the_guidelines_age_a_review_is_due(string id, Sex sex, int age, bool due)
    {
        Assert.True(Regions.TryGet(id, out var region));
        var report = ScoringService.Score(People.Well(sex, age) with { WeightKg = 250 }, region);

        Assert.Equal(due, report.BoneFactors.Contains("guidelineAge"));
        Assert.Equal(due, report.NextSteps.Contains("boneReview"));
        Assert.Equal(due ? Disposition.Routine : Disposition.SelfCare, report.Disposition);
    }

    [Theory]
    [InlineData("uk", "UK")]
    [InlineData("Us", "US")]
    [InlineData("EU", "EU")]
    public void A_region_is_found_in_any_case(string typed, string id)
    {
        Assert.True(Regions.TryGet(typed, out var region));
        Assert.Equal(id, region.Id);
    }

    [Theory]
    [InlineData("FR")]
    [InlineData("")]
    [InlineData(null)]
    public void There_is_no_other_region(string? typed) => Assert.False(Regions.TryGet(typed, out _));

    [Theory]
    [InlineData("UK", 18, Sex.Female, 800)]
    [InlineData("UK", 18, Sex.Male, 1000)]
    [InlineData("UK", 19, Sex.Female, 700)]
    [InlineData("UK", 80, Sex.Male, 700)]
    [InlineData("US", 18, Sex.Female, 1300)]
    [InlineData("US", 19, Sex.Female, 1000)]
    [InlineData("US", 50, Sex.Female, 1000)]
    [InlineData("US", 51, Sex.Female, 1200)]
    [InlineData("US", 51, Sex.Male, 1000)]
    [InlineData("US", 60, Sex.Unspecified, 1200)]
    [InlineData("US", 70, Sex.Male, 1000)]
    [InlineData("US", 71, Sex.Male, 1200)]
    [InlineData("EU", 24, Sex.Female, 1000)]
    [InlineData("EU", 25, Sex.Male, 950)]
    public void The_reference_intake_follows_age_and_sex(string id, int age, Sex sex, int mg)
    {
        Assert.True(Regions.TryGet(id, out var region));
        Assert.Equal(mg, region.CalciumTarget(age, sex));
    }

    [Fact]
    public void When_the_age_is_unknown_the_highest_adult_reference_is_taken()
    {
        Assert.Equal(700, Regions.UK.CalciumTarget(null, null));
        Assert.Equal(1200, Regions.US.CalciumTarget(null, Sex.Male));
        Assert.Equal(950, Regions.EU.CalciumTarget(null, null));
    }
}
