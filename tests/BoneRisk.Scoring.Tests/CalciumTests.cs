namespace BoneRisk.Scoring.Tests;

/// <summary>Clinical reference 3.2, vectors and margin.</summary>
public class CalciumTests
{
    [Theory]
    [InlineData(0, 0, 0, 0, 250)]
    [InlineData(2, 0, 0, 0, 850)]
    [InlineData(1, 1, 0, 0, 850)]
    [InlineData(2, 1, 1, 0, 1450)]
    [InlineData(0, 0, 0, 2, 950)]
    [InlineData(1, 0.5, 1, 1, 1350)]
    public void A_published_case_gets_its_sum(double milk, double yogurt, double cheese, double fortified, int mg)
    {
        var intake = In(Regions.UK, (decimal)milk, (decimal)yogurt, (decimal)cheese, (decimal)fortified);

        Assert.Equal((mg, 250m), (intake.EstimateMg, intake.MarginMg));
    }

    [Theory]
    [InlineData("UK", 0, "below")]
    [InlineData("UK", 1, "around")]
    [InlineData("UK", 2, "around")]
    [InlineData("UK", 3, "above")]
    [InlineData("US", 2, "below")]
    [InlineData("US", 3, "around")]
    [InlineData("US", 5, "above")]
    [InlineData("EU", 1, "below")]
    [InlineData("EU", 2, "around")]
    [InlineData("EU", 4, "above")]
    public void The_band_is_below_or_above_only_beyond_the_margin(string region, int milk, string band)
    {
        Assert.True(Regions.TryGet(region, out var pack));
        Assert.Equal(band, In(pack, milk, 0, 0, 0).Band);
    }

    [Fact]
    public void Exactly_on_the_margin_is_around()
    {
        Assert.Equal("around", In(Regions.EU, 1.5m, 0, 0, 0).Band);
        Assert.Equal("around", In(Regions.EU, 0, 0, 2, 1).Band);
    }

    [Fact]
    public void With_one_serving_unknown_there_is_no_band()
    {
        var report = new Answers { CalciumServings = new CalciumServings(1, null, 0, 0) }.InUK();

        Assert.Null(report.CalciumIntake);
        Assert.DoesNotContain("calciumEstimate", report.Limits);
    }

    [Fact]
    public void A_shown_band_comes_with_its_limits() =>
        Assert.Contains("calciumEstimate", People.Well(Sex.Female, 60).InUK().Limits);

    private static CalciumIntake In(Region region, decimal milk, decimal yogurt, decimal cheese, decimal fortified)
    {
        var answers = People.Woman(60) with { CalciumServings = new CalciumServings(milk, yogurt, cheese, fortified) };
        return ScoringService.Score(answers, region).CalciumIntake!;
    }
}
