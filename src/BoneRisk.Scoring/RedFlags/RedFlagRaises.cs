using static BoneRisk.Scoring.EvidenceMark;

namespace BoneRisk.Scoring;

/// <summary>
/// What makes tingling urgent within the hour. Source: clinical reference 2.3, second row (a proposal that a clinician
/// has to sign). Where an answer is coarser than the rule, the more urgent reading is taken.
/// </summary>
internal static class RedFlagRaises
{
    public static IReadOnlyList<RedFlagRaise> Rules { get; } =
    [
        Tingling(ConditionIds.LowCalcium, answers => answers.HasCondition(ConditionIds.LowCalcium),
            new("Society for Endocrinology 2016: any symptom with calcium below range is an emergency", V1)),
        Tingling(QuestionIds.NeckSurgery, answers => answers.NeckSurgery == NeckSurgery.Within4Weeks,
            new("Society for Endocrinology 2016: neck surgery is the most common cause; four weeks is a proposal", R)),
        Tingling(MedicineIds.Denosumab, answers => answers.Takes(MedicineIds.Denosumab),
            new("FDA boxed warning on denosumab 2024; the last dose is not asked, so any use counts", R)),
        Tingling(MedicineIds.Bisphosphonate, answers => answers.Takes(MedicineIds.Bisphosphonate),
            new("Clinical reference 2.3: infusion in the last 12 weeks; the answer cannot tell an infusion from "
                + "tablets, so any bisphosphonate counts", R)),
        Tingling(ConditionIds.Dialysis, answers => answers.HasCondition(ConditionIds.Dialysis),
            new("Clinical reference 2.3: dialysis", R)),
        Tingling(ConditionIds.KidneyDisease, answers => answers.HasCondition(ConditionIds.KidneyDisease),
            new("Clinical reference 2.3: advanced kidney disease; the stage is not asked, so any stage counts", R)),
        Tingling(ConditionIds.Hypoparathyroidism, answers => answers.HasCondition(ConditionIds.Hypoparathyroidism),
            new("Clinical reference 2.3: known hypoparathyroidism", R)),
    ];

    private static RedFlagRaise Tingling(string because, Func<Answers, bool> applies, RuleSource source) =>
        new(RedFlagIds.Tingling, because, applies, Disposition.SameHour, source);
}
