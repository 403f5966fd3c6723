using static BoneRisk.Scoring.EvidenceMark;

namespace BoneRisk.Scoring;

/// <summary>How soon, from the most urgent finding, in the order of clinical reference 0.3.</summary>
internal static class DispositionLadder
{
    private static readonly string[] NeedMonitoring =
    [
        ConditionIds.Hypoparathyroidism, ConditionIds.Dialysis, ConditionIds.KidneyDisease, MedicineIds.Cinacalcet,
    ];

    public static IReadOnlyList<DispositionRule> Rules { get; } =
    [
        new("lowCalcium", facts => facts.CalciumFactors.Contains(ConditionIds.LowCalcium), Disposition.SameDay,
            new("Clinical reference 2.3: abnormal calcium result without symptoms, same or next working day; the value "
                + "is not asked, so same day", R)),
        new("override", facts => facts.Overrides.Count > 0, Disposition.Routine,
            new("NICE CG146: fracture-risk assessment; the time is our choice", R)),
        new("flagged", facts => facts.AnyFlagged, Disposition.Routine,
            new("CMS249: OST, ORAI or OSIRIS beyond its cut-off makes a bone density test appropriate; the time is our "
                + "choice", R)),
        new("guidelineAge", facts => facts.GuidelineAge, Disposition.Routine,
            new("The region's guideline age; the time is our choice", R)),
        new("calciumTeam", facts => facts.CalciumFactors.Any(NeedMonitoring.Contains), Disposition.Routine,
            new("Clinical reference 2.5 and 2.7: calcium needs monitoring; the time is our choice", R)),
    ];

    public static Disposition Of(ReportFacts facts) =>
        Rules.Where(rule => rule.Applies(facts)).Select(rule => rule.Level)
            .Concat(facts.RedFlags.Select(flag => flag.Disposition))
            .Append(Disposition.SelfCare)
            .Min();
}
