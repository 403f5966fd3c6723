namespace BoneRisk.Scoring.Tests;

/// <summary>People to score, and the parts of their reports that tests look at.</summary>
internal static class People
{
    public static Answers Woman(int? age = null, decimal? kg = null) =>
        new() { Sex = Sex.Female, Age = age, WeightKg = kg };

    public static Answers Man(int? age = null, decimal? kg = null) =>
        new() { Sex = Sex.Male, Age = age, WeightKg = kg };

    /// <summary>Everything is known and nothing was found: nobody is more at ease.</summary>
    public static Answers Well(Sex sex, int age) => new()
    {
        Symptoms = [],
        Age = age,
        Sex = sex,
        HeightCm = 170,
        WeightKg = 95,
        Menopause = true,
        MenopauseAge = Math.Min(age, 50),
        OestrogenNow = true,
        Diagnosis = Diagnosis.None,
        FragilityFracture = false,
        HeightLoss4cm = false,
        ParentHipFracture = false,
        RheumatoidArthritis = false,
        Smoking = false,
        Steroids = SteroidUse.No,
        Conditions = [],
        Medicines = [],
        NeckSurgery = NeckSurgery.No,
        Falls = FallHistory.None,
        Alcohol = AlcoholUse.None,
        CalciumServings = new CalciumServings(1, 1, 0, 0),
    };

    public static RiskReport InUK(this Answers answers) => ScoringService.Score(answers, Regions.UK);

    public static InstrumentResult Shown(this RiskReport report, string id) =>
        Assert.Single(report.Instruments, tool => tool.Id == id);

    public static NotScored Withheld(this RiskReport report, string id) =>
        Assert.Single(report.NotScored, tool => tool.Id == id);

    /// <summary>Score and flag, also where an override stands instead of the score.</summary>
    public static (decimal Score, bool Flagged) Worked(this RiskReport report, string id)
    {
        if (report.Instruments.FirstOrDefault(tool => tool.Id == id) is { } shown)
            return (shown.Score, shown.Flagged);
        var withheld = report.Withheld(id);
        Assert.Equal(Reasons.Override, withheld.Reason);
        return (withheld.Range![0], withheld.Flagged!.Value);
    }

    public static IEnumerable<string> Ids(this RiskReport report) =>
        report.Instruments.Select(tool => tool.Id).Concat(report.NotScored.Select(tool => tool.Id));
}
