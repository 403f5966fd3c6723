using System.Globalization;

namespace BoneRisk.Scoring.Tests.Instruments;

/// <summary>Clinical reference 1.7, test vectors.</summary>
public class MoresVectors
{
    [Theory]
    [InlineData(55, "85", false, 0, false)]
    [InlineData(56, "85", false, 3, false)]
    [InlineData(56, "85", true, 6, true)]
    [InlineData(74, "80.1", true, 6, true)]
    [InlineData(75, "80.1", false, 4, false)]
    [InlineData(50, "70", false, 6, true)]
    [InlineData(50, "70.1", false, 4, false)]
    [InlineData(60, "75", false, 7, true)]
    [InlineData(55, "75", false, 4, false)]
    [InlineData(55, "75", true, 7, true)]
    [InlineData(80, "60", true, 13, true)]
    public void A_published_case_gets_its_points(int age, string kg, bool copd, int points, bool flagged)
    {
        var man = People.Man(age, decimal.Parse(kg, CultureInfo.InvariantCulture)) with
        {
            Conditions = copd ? [ConditionIds.Copd, ConditionIds.LowVitaminD] : [ConditionIds.LowVitaminD],
        };

        var mores = man.InUK().Shown("mores");

        Assert.Equal((points, flagged), (mores.Score, mores.Flagged));
        Assert.Equal((6m, ">="), (mores.Cutoff, mores.Comparison));
        Assert.Equal(copd ? "copd: yes" : "copd: no", mores.Inputs["conditions"]);
    }

    [Fact]
    public void The_points_are_said_to_be_unconfirmed()
    {
        var report = (People.Man(60, 75) with { Conditions = [] }).InUK();

        Assert.Contains("points to be confirmed", report.Shown("mores").Limits, StringComparison.Ordinal);
        Assert.Contains("pointsToConfirm", report.Limits);
        Assert.Contains("menSoft", report.Limits);
    }
}
