namespace BoneRisk.Scoring.Tests.Instruments;

public class MissingAnswerTests
{
    [Fact]
    public void An_unknown_oestrogen_answer_leaves_a_range_and_says_what_is_missing()
    {
        var orai = People.Woman(65, 70).InUK().Withheld("orai");

        Assert.Equal(["oestrogenNow"], orai.Missing);
        Assert.Equal([9m, 11m], orai.Range!);
        Assert.True(orai.Flagged);
        Assert.Equal(Reasons.Missing, orai.Reason);
    }

    [Fact]
    public void An_answer_that_would_settle_the_score_is_asked_for()
    {
        var report = People.Woman(60, 65).InUK();

        Assert.Equal([8m, 10m], report.Withheld("orai").Range!);
        Assert.Null(report.Withheld("orai").Flagged);
        Assert.Contains("scoreUnsettled", report.NextSteps);
    }

    [Fact]
    public void Unsure_is_never_taken_as_no()
    {
        var osiris = (People.Woman(60, 70) with { OestrogenNow = false }).InUK().Withheld("osiris");

        Assert.Equal(["fragilityFracture"], osiris.Missing);
        Assert.Equal([0m, 2m], osiris.Range!);
        Assert.Null(osiris.Flagged);
    }

    [Fact]
    public void Every_missing_answer_is_named()
    {
        var report = People.Woman(60).InUK();

        Assert.Equal(["weightKg"], report.Withheld("ost").Missing);
        Assert.Equal(["weightKg", "oestrogenNow"], report.Withheld("orai").Missing);
        Assert.Equal(["weightKg", "oestrogenNow", "fragilityFracture"], report.Withheld("osiris").Missing);
        Assert.Equal(["weightKg", "conditions"], People.Man(60).InUK().Withheld("mores").Missing);
    }

    [Fact]
    public void An_unknown_weight_is_anything_from_30_to_250_kg()
    {
        Assert.Equal([-6m, 38m], People.Woman(60).InUK().Withheld("ost").Range!);
        Assert.Equal([3m, 12m], People.Man(60).InUK().Withheld("mores").Range!);
    }

    [Fact]
    public void An_unknown_age_is_any_age_the_tool_was_made_for()
    {
        Assert.Equal([-10m, 3m], People.Woman(kg: 60).InUK().Withheld("ost").Range!);
        Assert.Equal([-10m, 2m], People.Man(kg: 60).InUK().Withheld("ost").Range!);
        Assert.Null(People.Woman(kg: 60).InUK().Withheld("ost").Flagged);
        Assert.True(People.Man(kg: 60).InUK().Withheld("ost").Flagged);
    }

    [Fact]
    public void A_range_that_ends_on_the_cut_off_is_not_settled()
    {
        Assert.Null(People.Woman(kg: 55).InUK().Withheld("ost").Flagged);
        Assert.True(People.Woman(kg: 54.9m).InUK().Withheld("ost").Flagged);
    }

    [Fact]
    public void Unknown_conditions_may_hold_the_one_that_counts()
    {
        var mores = People.Man(60, 85).InUK().Withheld("mores");

        Assert.Equal(["conditions"], mores.Missing);
        Assert.Equal([3m, 6m], mores.Range!);
        Assert.Null(mores.Flagged);
    }

    [Theory]
    [InlineData(58, 70, true)]
    [InlineData(75, 60, null)]
    [InlineData(80, 60, false)]
    public void With_the_sex_unknown_both_cut_offs_have_to_agree(int kg, int age, bool? flagged)
    {
        var ost = new Answers { Age = age, WeightKg = kg }.InUK().Withheld("ost");

        Assert.Equal(["sex"], ost.Missing);
        Assert.Equal(ost.Range![0], ost.Range[1]);
        Assert.Equal(flagged, ost.Flagged);
    }

    [Fact]
    public void With_nothing_known_every_tool_says_what_it_needs()
    {
        var report = new Answers().InUK();

        Assert.Equal(["ost", "orai", "osiris", "mores"], report.NotScored.Select(tool => tool.Id));
        Assert.All(report.NotScored, tool => Assert.Equal("sex", tool.Missing[0]));
        Assert.Equal([-16m, 41m], report.Withheld("ost").Range!);
        Assert.Null(report.Withheld("orai").Range);
        Assert.Contains("unknownAnswers", report.Limits);
    }

    [Fact]
    public void Too_young_for_every_tool_is_said_also_when_the_sex_is_unknown()
    {
        var report = new Answers { Age = 30 }.InUK();

        Assert.All(report.NotScored, tool => Assert.Equal(Reasons.Population, tool.Reason));
        Assert.Contains("tooYoung", report.Limits);
    }
}
