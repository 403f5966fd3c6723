using static BoneRisk.Scoring.EvidenceMark;

namespace BoneRisk.Scoring;

/// <summary>
/// Possible causes of low calcium, listed and never scored: no patient-reported score has been validated
/// (clinical reference 0.4, 2.4, 2.5).
/// </summary>
internal static class CalciumFactors
{
    private const string Liamis = "Liamis 2009, J Bone Miner Metab 27:635-42";
    private const string Review = "PMC7849212, table 2";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new(QuestionIds.NeckSurgery,
            (answers, _) => answers.NeckSurgery is NeckSurgery.Within4Weeks or NeckSurgery.Earlier,
            new("Society for Endocrinology 2016, Endocr Connect 5:G7", V1)),
        Condition(ConditionIds.KidneyDisease, new("KDIGO 2017: bone and mineral disease of the kidney", V2)),
        Condition(ConditionIds.Dialysis, new("FDA boxed warning on denosumab 2024: dialysis", V1)),
        Condition(ConditionIds.Malabsorption, new(Review + ": calcium malabsorption", V1)),
        Condition(ConditionIds.Hypoparathyroidism, new(Review + ": PTH deficiency", V1)),
        Condition(ConditionIds.Pancreatitis, new(Review + ": pancreatitis", V1)),
        Condition(ConditionIds.LowVitaminD, new(Review + ": vitamin D deficiency", V1)),
        Condition(ConditionIds.LowCalcium, new("Society for Endocrinology 2016: a low result", V1)),
        Medicine(MedicineIds.Denosumab, new("FDA boxed warning 2024; " + Review, V1)),
        Medicine(MedicineIds.Bisphosphonate, new(Liamis, V1)),
        Medicine(MedicineIds.Antiepileptic, new(Liamis, V1)),
        Medicine(MedicineIds.LoopDiuretic, new("mindthebleep.com: loop diuretics", V2)),
        Medicine(MedicineIds.ProtonPumpInhibitor, new(Liamis + ", through low magnesium", V1)),
        Medicine(MedicineIds.Cinacalcet, new(Review + ": cinacalcet, etelcalcetide", V1)),
    ];

    private static Rule Condition(string id, RuleSource source) =>
        new(id, (answers, _) => answers.HasCondition(id), source);

    private static Rule Medicine(string id, RuleSource source) =>
        new(id, (answers, _) => answers.Takes(id), source);
}
