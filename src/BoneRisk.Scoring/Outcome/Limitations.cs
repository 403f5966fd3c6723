using static BoneRisk.Scoring.EvidenceMark;

namespace BoneRisk.Scoring;

/// <summary>What a report cannot say. Source: clinical reference 0 and 8.</summary>
internal static class Limitations
{
    public static IReadOnlyList<ReportLine> Rules { get; } =
    [
        new(LimitIds.NotDiagnosis, _ => true, new("Clinical reference 0.9 and 8.9", R)),
        new(LimitIds.NoCalciumScore, _ => true,
            new("Clinical reference 0.4: no validated patient-reported score was found", R)),
        new(LimitIds.LowScoreNotReassuring, facts => facts.Instruments.Count > 0 || !facts.AnyFlagged,
            new("JAMA Netw Open 2025;8(3):e250626: OST found 62.4 % of women with osteoporosis", V2)),
        new(LimitIds.AlreadyDiagnosed, facts => facts.DiagnosedOrTreated, new("Clinical reference 8.6", R)),
        new(LimitIds.OverrideInstead, facts => facts.NotScored.Any(tool => tool.Reason == Reasons.Override),
            new("Clinical reference 8.5", R)),
        new(LimitIds.TooYoung, IsTooYoung, new("Clinical reference 8.7", R)),
        new(LimitIds.SexUnspecified, facts => facts.Answers.Sex == Sex.Unspecified,
            new("Clinical reference 1.1: cut-offs exist for two groups, none is guessed", R)),
        new(LimitIds.Postmenopausal, facts => facts.Answers.Menopause is null && UsedToolForAfterMenopause(facts),
            new("Koh 2001, Ben Sedrine 2002: made for women after menopause", V2)),
        new(LimitIds.MenSoft, facts => facts.Answers.Sex == Sex.Male || facts.Used(Ost.MaleName),
            new("USPSTF 2025: men, insufficient evidence (I statement)", V1)),
        new(LimitIds.PointsToConfirm, facts => facts.Used(Osiris.Tool.Id) || facts.Used(Mores.Tool.Id),
            new("Clinical reference 9: OSIRIS and MORES tables to be confirmed in the papers", R)),
        new(LimitIds.UnknownAnswers, facts => AskedAnswers.AnyUnknown(facts.Answers), new("Clinical reference 8.4", R)),
        new(LimitIds.CalciumEstimate, facts => facts.CalciumIntake is not null,
            new("SCaIL (Rasch, n = 66): not reliable enough for one person", V1)),
    ];

    public static IReadOnlyList<string> Of(ReportFacts facts) =>
        [.. Rules.Where(rule => rule.Applies(facts)).Select(rule => rule.Id)];

    private static bool IsTooYoung(ReportFacts facts) =>
        !facts.DiagnosedOrTreated
        && InstrumentPanel.All
            .Where(tool => facts.Answers.Sex is null or Sex.Unspecified || tool.Group == facts.Answers.Sex)
            .All(tool => facts.Answers.Age < tool.FromAge);

    private static bool UsedToolForAfterMenopause(ReportFacts facts) =>
        (facts.Answers.Sex != Sex.Male && facts.Used(Ost.Name))
        || facts.Used(Ost.FemaleName)
        || facts.Used(Osiris.Tool.Id);
}
