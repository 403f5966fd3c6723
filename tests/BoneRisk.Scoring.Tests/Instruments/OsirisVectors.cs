namespace BoneRisk.Scoring.Tests.Instruments;

/// <summary>Clinical reference 1.4, test vectors.</summary>
public class OsirisVectors
{
    [Theory]
    [InlineData(60, 65, false, false, -1.0, true)]
    [InlineData(60, 65, false, true, -3.0, true)]
    [InlineData(70, 60, true, false, 4.0, false)]
    [InlineData(55, 58, true, false, 1.4, false)]
    [InlineData(65, 60, false, false, 1.0, false)]
    [InlineData(64, 60, false, false, 0.8, true)]
    [InlineData(66, 60, false, true, -0.8, true)]
    [InlineData(50, 70, false, true, -6.0, true)]
    [InlineData(75, 60, false, true, 1.0, false)]
    public void A_published_case_gets_its_score(int kg, int age, bool hrt, bool fracture, double score, bool flagged)
    {
        var woman = People.Woman(age, kg) with { OestrogenNow = hrt, FragilityFracture = fracture };

        Assert.Equal(((decimal)score, flagged), woman.InUK().Worked("osiris"));
    }

    [Fact]
    public void The_points_are_said_to_be_unconfirmed()
    {
        var woman = People.Woman(65, 60) with { OestrogenNow = false, FragilityFracture = false };

        Assert.Contains("points to be confirmed", woman.InUK().Shown("osiris").Limits, StringComparison.Ordinal);
        Assert.Contains("pointsToConfirm", woman.InUK().Limits);
    }
}
