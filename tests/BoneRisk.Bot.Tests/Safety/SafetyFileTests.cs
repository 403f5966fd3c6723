using System.Text.RegularExpressions;
using BoneRisk.Bot.Tests.Content;
using BoneRisk.Scoring;

namespace BoneRisk.Bot.Tests.Safety;

/// <summary>The hazard log and the list of sources say nothing that is no longer so.</summary>
public sealed partial class SafetyFileTests
{
    [Fact]
    public void Every_warning_sign_of_content_and_scoring_is_named()
    {
        var text = SafetyFiles.HazardLog + SafetyFiles.Sources;

        Assert.All(
            RealContent.Content.RedFlags.Select(flag => flag.Id).Union(RedFlagIds.All),
            id => Assert.Contains($"`{id}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_test_named_in_the_hazard_log_exists()
    {
        var named = TestName().Matches(SafetyFiles.HazardLog).Select(match => match.Groups["name"].Value).ToHashSet();

        Assert.InRange(named.Count, 20, int.MaxValue);
        Assert.Empty(named.Except(SafetyFiles.AllTests()));
    }

    [Fact]
    public void Every_hazard_has_an_id_of_its_own_and_a_test_or_says_that_there_is_none()
    {
        var rows = SafetyFiles.HazardLog.Split('\n').Where(line => line.StartsWith("| H", StringComparison.Ordinal)).ToList();

        Assert.InRange(rows.Count, 20, int.MaxValue);
        Assert.Equal(rows.Count, rows.Select(row => row.Split('|')[1].Trim()).Distinct().Count());
        Assert.All(rows, row => Assert.Equal(9, row.Split('|').Length));
        Assert.All(rows, row => Assert.True(
            TestName().IsMatch(row.Split('|')[6]) || row.Contains("No test", StringComparison.Ordinal), row));
    }

    [Fact]
    public void Every_file_named_in_them_exists() => Assert.All(
        FileName().Matches(SafetyFiles.HazardLog + SafetyFiles.Sources).Select(match => match.Groups["path"].Value).Distinct(),
        path => Assert.True(Path.Exists(Path.Combine(SafetyFiles.Root, path)), $"{path} is not there."));

    [Fact]
    public void Both_say_plainly_that_a_clinical_safety_officer_has_to_sign() => Assert.All(
        new[] { SafetyFiles.HazardLog, SafetyFiles.Sources },
        text => Assert.Contains("Clinical Safety Officer", text, StringComparison.Ordinal));

    [Fact]
    public void Every_source_that_a_rule_or_a_text_cites_is_listed()
    {
        var table = SafetyFiles.Sources[SafetyFiles.Sources.IndexOf("## All sources", StringComparison.Ordinal)..];
        var listed = CitedAs().Matches(table).Select(match => match.Groups["key"].Value).ToList();
        var cited = RuleCatalogue.All.Select(rule => rule.Source.Text)
            .Concat(RealContent.Content.RedFlags.Select(flag => flag.Source))
            .Concat(RealContent.Content.Questions.Select(question => question.Source))
            .Concat(RealContent.Content.Topics.Select(topic => topic.Source))
            .Concat(RealContent.Content.Boundaries.Replies.Select(boundary => boundary.Source))
            .Concat(RealContent.Content.Regions.Values.Select(region => region.HelpLines.Source));

        Assert.DoesNotContain(cited, text => !listed.Exists(key => text.Contains(key, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"(?m)^\| `(?<key>[^`]+)` \|")]
    private static partial Regex CitedAs();

    [GeneratedRegex(@"`(?<name>\w+Tests\.\w+)`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"`(?<path>(?:src|dialogs|cards|docs|tests)/[\w./-]+)`")]
    private static partial Regex FileName();
}
