using System.Globalization;

namespace BoneRisk.Scoring.Tests.Instruments;

/// <summary>Clinical reference 1.1, test vectors.</summary>
public class OstVectors
{
    [Theory]
    [InlineData("70.5", 65, "1.1", true, true)]
    [InlineData("70", 65, "1", true, true)]
    [InlineData("65", 60, "1", true, true)]
    [InlineData("58", 70, "-2.4", true, true)]
    [InlineData("45", 75, "-6", true, true)]
    [InlineData("60", 50, "2", false, true)]
    [InlineData("64", 54, "2", false, true)]
    [InlineData("63", 54, "1.8", true, true)]
    [InlineData("63.9", 54, "1.98", true, true)]
    [InlineData("80", 60, "4", false, false)]
    [InlineData("75", 55, "4", false, false)]
    [InlineData("74.9", 55, "3.98", false, true)]
    [InlineData("90", 75, "3", false, true)]
    [InlineData("81", 71, "2", false, true)]
    [InlineData("86", 76, "2", false, true)]
    public void A_published_case_gets_its_score_and_flag(string kg, int age, string score, bool woman, bool man)
    {
        var weight = decimal.Parse(kg, CultureInfo.InvariantCulture);

        var female = People.Woman(age, weight).InUK().Shown("ost");
        var male = People.Man(age, weight).InUK().Shown("ost");

        Assert.Equal(score, female.Score.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(score, male.Score.ToString(CultureInfo.InvariantCulture));
        Assert.Equal((woman, 2m, "<"), (female.Flagged, female.Cutoff, female.Comparison));
        Assert.Equal((man, 4m, "<"), (male.Flagged, male.Cutoff, male.Comparison));
    }

    [Theory]
    [InlineData(63, 54)]
    [InlineData(81, 71)]
    [InlineData(58, 70)]
    public void The_sums_shown_add_up_to_the_score(int kg, int age)
    {
        var ost = People.Woman(age, kg).InUK().Shown("ost");

        Assert.Equal(ost.Score, ost.Parts.Sum(part => part.Points));
        Assert.Equal(["weightKg", "age"], ost.Parts.Select(part => part.Input));
        Assert.Equal([$"{kg} kg", $"{age} years"], ost.Parts.Select(part => part.Value));
    }

    [Fact]
    public void The_inputs_are_those_that_were_answered()
    {
        var inputs = People.Woman(70, 58.50m).InUK().Shown("ost").Inputs;

        Assert.Equal(58.5m, inputs["weightKg"]);
        Assert.Equal(70, inputs["age"]);
        Assert.Equal("58.5", Convert.ToString(inputs["weightKg"], CultureInfo.InvariantCulture));
    }
}
