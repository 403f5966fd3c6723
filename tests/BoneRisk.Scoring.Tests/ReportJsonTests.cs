using System.Text.Json;
using BoneRisk.Scoring.Tests.Reading;

namespace BoneRisk.Scoring.Tests;

public class ReportJsonTests
{
    [Fact]
    public void The_example_of_a_woman_of_70_and_58_kg_reads_as_agreed()
    {
        var report = Json.Accepted("""{"age":70,"sex":"female","weightKg":58}""").InUK();

        Assert.Equal(Expected, ReportJson.Serialize(report));
    }

    [Theory]
    [InlineData(Disposition.Emergency, "emergency")]
    [InlineData(Disposition.SameHour, "sameHour")]
    [InlineData(Disposition.SameDay, "sameDay")]
    [InlineData(Disposition.ThreeDays, "threeDays")]
    [InlineData(Disposition.Routine, "routine")]
    [InlineData(Disposition.SelfCare, "selfCare")]
    [InlineData(Disposition.NotForThisService, "notForThisService")]
    public void A_disposition_is_written_by_its_name(Disposition disposition, string name)
    {
        var json = ReportJson.ToElement(People.Woman().InUK() with
        {
            Disposition = disposition,
            RedFlags = [new RedFlagFinding("seizure", disposition)],
        });

        Assert.Equal(name, json.GetProperty("disposition").GetString());
        Assert.Equal(name, json.GetProperty("redFlags")[0].GetProperty("disposition").GetString());
        Assert.Equal($"\"{name}\"", JsonSerializer.Serialize(disposition));
    }

    [Fact]
    public void Numbers_have_no_trailing_zeros()
    {
        var answers = People.Woman(60, 70.00m) with
        {
            OestrogenNow = true,
            FragilityFracture = false,
            CalciumServings = new CalciumServings(1.0m, 0.50m, 0, 0),
        };

        var json = ReportJson.Serialize(answers.InUK());

        Assert.Contains("\"id\":\"ost\",\"score\":2,\"cutoff\":2,\"comparison\":\"<\"", json, StringComparison.Ordinal);
        Assert.Contains("\"inputs\":{\"weightKg\":70,\"age\":60,\"oestrogenNow\":\"yes\"", json, StringComparison.Ordinal);
        Assert.Contains("\"estimateMg\":700,\"marginMg\":250,\"band\":\"around\"", json, StringComparison.Ordinal);
        Assert.Contains("\"points\":-12}", json, StringComparison.Ordinal);
    }

    private static readonly string Expected = string.Concat("""
        {"rulesVersion":"2026.11.1","region":"UK","disposition":"routine","redFlags":[],"overrides":[],
        "instruments":[{"id":"ost","score":-2.4,"cutoff":2,"comparison":"<","flagged":true,
        "inputs":{"weightKg":58,"age":70},"formula":"0.2 × (weight in kg − age in years), not rounded",
        "population":"Women from 45, after menopause",
        "limits":"Of women aged 50 to 64 with osteoporosis it missed about 4 in 10 (JAMA Netw Open 2025;8(3):e250626 [V2]); a score that is not flagged is no all-clear",
        "source":"Cut-off below 2 as in CMS249 [V1]; formula of Koh 2001, Osteoporos Int 12:699-705 [V2]",
        "parts":[{"input":"weightKg","value":"58 kg","points":11.6},{"input":"age","value":"70 years","points":-14}]}],
        "notScored":[{"id":"orai","missing":["oestrogenNow"],"range":[18,20],"flagged":true,"reason":"missing"},
        {"id":"osiris","missing":["oestrogenNow","fragilityFracture"],"range":[-4.4,-0.4],"flagged":true,"reason":"missing"}],
        "boneFactors":["guidelineAge"],"calciumFactors":[],"calciumIntake":null,
        "nextSteps":["boneReview","stayActive","lookAgain"],
        "limits":["notDiagnosis","noCalciumScore","lowScoreNotReassuring","postmenopausal","pointsToConfirm","unknownAnswers"]}
        """.Split('\n').Select(line => line.TrimEnd('\r')));
}
