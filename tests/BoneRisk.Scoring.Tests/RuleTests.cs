using System.Text.RegularExpressions;

namespace BoneRisk.Scoring.Tests;

public partial class RuleTests
{
    [Fact]
    public void Every_rule_says_where_it_comes_from_and_how_well_that_was_checked()
    {
        Assert.NotEmpty(RuleCatalogue.All);
        Assert.All(RuleCatalogue.All, rule =>
        {
            Assert.False(string.IsNullOrWhiteSpace(rule.Source.Text), rule.Id);
            Assert.Matches(Mark(), rule.Source.ToString());
        });
    }

    [Fact]
    public void No_rule_is_listed_twice() =>
        Assert.Equal(
            RuleCatalogue.All.Count, RuleCatalogue.All.Select(rule => (rule.Kind, rule.Id)).Distinct().Count());

    [Fact]
    public void What_a_report_prints_as_a_source_carries_its_mark()
    {
        var report = (People.Well(Sex.Female, 60) with { WeightKg = 50, FragilityFracture = true }).InUK();

        Assert.All(report.Instruments, tool => Assert.Matches(Mark(), tool.Source));
        Assert.All(report.Overrides, found => Assert.Matches(Mark(), found.Source));
    }

    [Fact]
    public void Every_symptom_has_one_base_level() =>
        Assert.Equal(RedFlagIds.All, RuleCatalogue.All.Where(rule => rule.Kind == "redFlag").Select(rule => rule.Id));

    [Fact]
    public void Every_question_with_choices_lists_them()
    {
        Assert.Subset(QuestionIds.All.ToHashSet(), ChoiceIds.ByQuestion.Keys.ToHashSet());
        Assert.Equal(["no", "within4Weeks", "earlier"], ChoiceIds.ByQuestion["neckSurgery"]);
        Assert.Equal(["none", "upToTwoUnitsADay", "threeOrMoreUnitsADay"], ChoiceIds.ByQuestion["alcohol"]);
        Assert.Equal(["none", "one", "twoOrMore"], ChoiceIds.ByQuestion["falls"]);
        Assert.Equal(["female", "male", "unspecified"], ChoiceIds.ByQuestion["sex"]);
    }

    [GeneratedRegex(@"\[(V1|V2|R|D)\]$")]
    private static partial Regex Mark();
}
