namespace BoneRisk.Scoring.Tests;

public class RedFlagTests
{
    private static readonly Answers NothingKnown = new();

    [Theory]
    [InlineData("seizure")]
    [InlineData("breathing")]
    [InlineData("collapse")]
    [InlineData("chestPain")]
    [InlineData("heartRhythm")]
    [InlineData("handSpasm")]
    [InlineData("confusion")]
    [InlineData("stroke")]
    [InlineData("allergicSwelling")]
    [InlineData("hipInjury")]
    [InlineData("caudaEquina")]
    [InlineData("cordCompression")]
    [InlineData("headInjury")]
    public void An_emergency_says_call_and_nothing_else(string id)
    {
        var report = (People.Well(Sex.Female, 70) with { Symptoms = [id, "jawProblem"] }).InUK();

        Assert.Equal(Disposition.Emergency, report.Disposition);
        Assert.Equal(id, report.RedFlags[0].Id);
        Assert.Equal(["callEmergency"], report.NextSteps);
    }

    [Theory]
    [InlineData("tingling", Disposition.SameDay, "seeToday")]
    [InlineData("backPain", Disposition.SameDay, "seeToday")]
    [InlineData("bonePain", Disposition.SameDay, "seeToday")]
    [InlineData("thighPain", Disposition.SameDay, "seeToday")]
    [InlineData("swallowingPain", Disposition.SameDay, "seeToday")]
    [InlineData("jawProblem", Disposition.ThreeDays, "seeInThreeDays")]
    public void A_lesser_symptom_says_how_soon_first(string id, Disposition level, string step)
    {
        var report = (People.Well(Sex.Female, 50) with { Symptoms = [id] }).InUK();

        Assert.Equal(level, report.Disposition);
        Assert.Equal(step, report.NextSteps[0]);
        Assert.DoesNotContain("stayActive", report.NextSteps);
    }

    [Theory]
    [InlineData("lowCalcium")]
    [InlineData("dialysis")]
    [InlineData("kidneyDisease")]
    [InlineData("hypoparathyroidism")]
    public void Tingling_with_a_condition_that_lowers_calcium_is_for_this_hour(string condition) =>
        AssertThisHour(NothingKnown with { Conditions = [condition] });

    [Theory]
    [InlineData("denosumab")]
    [InlineData("bisphosphonate")]
    public void Tingling_with_a_medicine_that_lowers_calcium_is_for_this_hour(string medicine) =>
        AssertThisHour(NothingKnown with { Medicines = [medicine] });

    [Fact]
    public void Tingling_soon_after_neck_surgery_is_for_this_hour() =>
        AssertThisHour(NothingKnown with { NeckSurgery = NeckSurgery.Within4Weeks });

    [Fact]
    public void Tingling_long_after_neck_surgery_stays_for_today() =>
        Assert.Equal(
            Disposition.SameDay,
            Level(NothingKnown with { NeckSurgery = NeckSurgery.Earlier }));

    [Fact]
    public void A_symptom_is_judged_before_anything_else_is_known() =>
        Assert.Equal(Disposition.SameDay, Level(NothingKnown));

    [Fact]
    public void Symptoms_come_most_urgent_first_and_once()
    {
        var found = RedFlags.Evaluate(
            ["jawProblem", "backPain", "stroke", "tingling", "seizure", "stroke"],
            NothingKnown with { Conditions = ["lowCalcium"] });

        Assert.Equal(["seizure", "stroke", "tingling", "backPain", "jawProblem"], found.Select(flag => flag.Id));
    }

    [Fact]
    public void A_symptom_that_is_not_in_the_table_is_never_dropped_in_silence() =>
        Assert.Throws<ArgumentException>(() => RedFlags.Evaluate(["sezure"], NothingKnown));

    [Fact]
    public void Every_choice_of_the_symptom_question_has_a_level() =>
        Assert.Equal(RedFlagIds.All.Count, RedFlags.Evaluate(RedFlagIds.All, NothingKnown).Count);

    [Fact]
    public void Within_the_hour_only_the_team_and_the_surgical_plan_stand_beside_the_urgent_step()
    {
        var answers = People.Well(Sex.Female, 70) with
        {
            Symptoms = ["tingling"],
            Conditions = ["kidneyDisease"],
            NeckSurgery = NeckSurgery.Within4Weeks,
            Smoking = true,
        };

        Assert.Equal(["goWithinHour", "specialistTeam", "neckSurgeryPlan"], answers.InUK().NextSteps);
    }

    private static void AssertThisHour(Answers answers)
    {
        Assert.Equal(Disposition.SameHour, Level(answers));
        Assert.Equal("goWithinHour", (answers with { Symptoms = ["tingling"] }).InUK().NextSteps[0]);
    }

    private static Disposition Level(Answers answers) =>
        Assert.Single(RedFlags.Evaluate(["tingling"], answers)).Disposition;
}
