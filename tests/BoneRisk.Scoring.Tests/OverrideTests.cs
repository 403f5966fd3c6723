namespace BoneRisk.Scoring.Tests;

public class OverrideTests
{
    private static readonly Answers WellWoman = People.Well(Sex.Female, 60);

    public static TheoryData<string, Answers> Facts => new()
    {
        { "diagnosis", WellWoman with { Diagnosis = Diagnosis.Osteoporosis } },
        { "fragilityFracture", WellWoman with { FragilityFracture = true } },
        { "steroids", WellWoman with { Steroids = SteroidUse.Past } },
        { "steroids", WellWoman with { Steroids = SteroidUse.Now } },
        { "heightLoss4cm", WellWoman with { HeightLoss4cm = true } },
        { "parentHipFracture", WellWoman with { ParentHipFracture = true } },
        { "parentHipFracture", WellWoman with { ParentHipFracture = true, Age = 50 } },
        { "parentHipFracture", WellWoman with { ParentHipFracture = true, Age = null } },
        { "malabsorption", WellWoman with { Conditions = ["malabsorption"] } },
        { "lowSexHormones", WellWoman with { Conditions = ["lowSexHormones"] } },
        { "transplant", WellWoman with { Conditions = ["transplant"] } },
        { "dialysis", WellWoman with { Conditions = ["dialysis"] } },
        { "boneMedicine", WellWoman with { Medicines = ["denosumab"] } },
        { "boneMedicine", WellWoman with { Medicines = ["bisphosphonate"] } },
    };

    [Theory]
    [MemberData(nameof(Facts), DisableDiscoveryEnumeration = true)]
    public void A_fact_that_outranks_scores_calls_for_a_bone_review(string id, Answers answers)
    {
        var report = answers.InUK();

        Assert.Equal(id, Assert.Single(report.Overrides).Id);
        Assert.Equal(Disposition.Routine, report.Disposition);
        Assert.Contains("boneReview", report.NextSteps);
        Assert.DoesNotContain(report.Instruments, tool => !tool.Flagged);
    }

    [Fact]
    public void A_low_score_is_never_shown_beside_an_override()
    {
        var report = (WellWoman with { FragilityFracture = true }).InUK();

        var ost = report.Withheld("ost");
        Assert.Empty(report.Instruments);
        Assert.Equal(Reasons.Override, ost.Reason);
        Assert.Empty(ost.Missing);
        Assert.Equal([7m, 7m], ost.Range!);
        Assert.False(ost.Flagged);
        Assert.Contains("overrideInstead", report.Limits);
    }

    [Fact]
    public void A_flagged_score_stays_beside_an_override()
    {
        var report = (WellWoman with { WeightKg = 50, FragilityFracture = true }).InUK();

        Assert.True(report.Shown("ost").Flagged);
    }

    [Fact]
    public void A_parents_broken_hip_is_no_override_under_50()
    {
        var report = (People.Well(Sex.Female, 49) with { ParentHipFracture = true }).InUK();

        Assert.Empty(report.Overrides);
        Assert.Contains("parentHipFracture", report.BoneFactors);
    }

    [Fact]
    public void Overrides_keep_their_order()
    {
        var everything = WellWoman with
        {
            Medicines = ["denosumab"],
            Conditions = ["dialysis", "transplant", "lowSexHormones", "malabsorption"],
            ParentHipFracture = true,
            HeightLoss4cm = true,
            Steroids = SteroidUse.Now,
            FragilityFracture = true,
            Diagnosis = Diagnosis.Osteoporosis,
        };

        Assert.Equal(
            [
                "diagnosis", "fragilityFracture", "steroids", "heightLoss4cm", "parentHipFracture", "malabsorption",
                "lowSexHormones", "transplant", "dialysis", "boneMedicine",
            ],
            everything.InUK().Overrides.Select(found => found.Id));
    }
}
