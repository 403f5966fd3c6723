using System.Globalization;

namespace BoneRisk.Scoring.Tests.Instruments;

/// <summary>Clinical reference 1.3, test vectors.</summary>
public class OraiVectors
{
    [Theory]
    [InlineData(45, "70", true, 0, false)]
    [InlineData(54, "60", false, 5, false)]
    [InlineData(50, "59.9", true, 9, true)]
    [InlineData(50, "60.0", false, 5, false)]
    [InlineData(55, "70", false, 7, false)]
    [InlineData(60, "65", true, 8, false)]
    [InlineData(60, "65", false, 10, true)]
    [InlineData(64, "69.9", false, 10, true)]
    [InlineData(58, "58", true, 14, true)]
    [InlineData(65, "70", true, 9, true)]
    [InlineData(74, "80", false, 11, true)]
    [InlineData(75, "80", true, 15, true)]
    [InlineData(75, "59", false, 26, true)]
    public void A_published_case_gets_its_points(int age, string kg, bool oestrogen, int points, bool flagged)
    {
        var woman = People.Woman(age, decimal.Parse(kg, CultureInfo.InvariantCulture)) with { OestrogenNow = oestrogen };

        var orai = woman.InUK().Shown("orai");

        Assert.Equal((points, flagged), (orai.Score, orai.Flagged));
        Assert.Equal((9m, ">="), (orai.Cutoff, orai.Comparison));
        Assert.Equal(orai.Score, orai.Parts.Sum(part => part.Points));
    }

    [Theory]
    [InlineData(65)]
    [InlineData(74)]
    [InlineData(75)]
    [InlineData(110)]
    public void Every_woman_from_65_is_flagged_by_age_alone(int age)
    {
        var woman = People.Woman(age, 250) with { OestrogenNow = true };

        Assert.True(woman.InUK().Shown("orai").Flagged);
    }
}
