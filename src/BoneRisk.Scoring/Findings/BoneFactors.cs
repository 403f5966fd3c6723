using static BoneRisk.Scoring.EvidenceMark;

namespace BoneRisk.Scoring;

/// <summary>Risks for bone, listed and never added up. Source: clinical reference 1.14, 2.5 and 5.3.</summary>
internal static class BoneFactors
{
    public const string GuidelineAge = "guidelineAge";
    public const string EarlyMenopause = "earlyMenopause";
    public const string LowBmi = "lowBmi";

    private const int EarlyMenopauseBelow = 45;

    private static readonly RuleSource SecondaryCause =
        new("FRAX risk factors: secondary osteoporosis; NICE CG146: secondary cause", V1);

    private static readonly RuleSource OtherCondition =
        new("Condition commonly listed with bone loss; the primary source was not checked", R);

    private static readonly RuleSource BoneLossMedicine =
        new("Clinical reference 2.5: medicines that lose bone; the primary source was not checked", R);

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new(GuidelineAge, (answers, region) => answers.Age >= region.GuidelineAge(answers.Sex),
            new("The region's guideline age, in Regions; ISCD 2019/2023 for the EU is not checked", R)),
        new(EarlyMenopause, HadEarlyMenopause,
            new("FRAX: menopause before 45; another copy says 40, the more cautious is taken", V2)),
        new(LowBmi, (answers, _) => BodyMass.IsLow(answers), new("NICE CG146: BMI under 18.5 kg/m²", V1)),
        new("osteopenia", (answers, _) => answers.Diagnosis == Diagnosis.Osteopenia,
            new("AACE/ACE 2020: T-score between -1 and -2.5", V1)),
        new("osteoporosis", (answers, _) => answers.Diagnosis == Diagnosis.Osteoporosis,
            new("AACE/ACE 2020: the diagnosis persists", V1)),
        new(QuestionIds.FragilityFracture, (answers, _) => answers.FragilityFracture == true,
            new("FRAX risk factors: previous fracture; NICE CG146", V1)),
        new(QuestionIds.HeightLoss4cm, (answers, _) => answers.HeightLoss4cm == true,
            new("IOF and ISCD: historical height loss of 4 cm or more", V2)),
        new(QuestionIds.ParentHipFracture, (answers, _) => answers.ParentHipFracture == true,
            new("FRAX risk factors: a parent broke a hip; NICE CG146", V1)),
        new(QuestionIds.RheumatoidArthritis, (answers, _) => answers.RheumatoidArthritis == true,
            new("FRAX risk factors: rheumatoid arthritis, confirmed", V1)),
        new(QuestionIds.Smoking, (answers, _) => answers.Smoking == true,
            new("FRAX risk factors: smoking now; NICE CG146", V1)),
        new(QuestionIds.Steroids, (answers, _) => answers.Steroids is SteroidUse.Past or SteroidUse.Now,
            new("FRAX risk factors: oral steroids for three months or more", V1)),
        new(QuestionIds.Falls, (answers, _) => answers.Falls is FallHistory.One or FallHistory.TwoOrMore,
            new("NICE CG146: history of falls", V1)),
        new(QuestionIds.Alcohol, (answers, _) => answers.Alcohol == AlcoholUse.ThreeOrMoreUnitsADay,
            new("FRAX risk factors: alcohol, three units a day or more", V1)),
        Condition(ConditionIds.KidneyDisease, new("KDIGO 2017: bone disease of the kidney", V2)),
        Condition(ConditionIds.Dialysis, new("KDIGO 2017: bone disease of the kidney", V2)),
        Condition(ConditionIds.Malabsorption, SecondaryCause),
        Condition(ConditionIds.OveractiveThyroid, SecondaryCause),
        Condition(ConditionIds.OveractiveParathyroid,
            new("Clinical reference 2.4: primary hyperparathyroidism also causes osteoporosis", R)),
        Condition(ConditionIds.Type1Diabetes, SecondaryCause),
        Condition(ConditionIds.Copd, new("Shepherd 2007, Ann Fam Med 5:540-546: COPD, one of three variables", V1)),
        Condition(ConditionIds.LiverDisease, SecondaryCause),
        Condition(ConditionIds.LowSexHormones, SecondaryCause),
        Condition(ConditionIds.EatingDisorder, SecondaryCause),
        Condition(ConditionIds.Transplant, OtherCondition),
        Condition(ConditionIds.LowVitaminD,
            new("Clinical reference 2.4: secondary hyperparathyroidism from low vitamin D", R)),
        Medicine(MedicineIds.AromataseInhibitor),
        Medicine(MedicineIds.AndrogenDeprivation),
        Medicine(MedicineIds.Antiepileptic),
        Medicine(MedicineIds.ProtonPumpInhibitor),
        Medicine(MedicineIds.Thyroxine),
    ];

    private static Rule Condition(string id, RuleSource source) =>
        new(id, (answers, _) => answers.HasCondition(id), source);

    private static Rule Medicine(string id) => new(id, (answers, _) => answers.Takes(id), BoneLossMedicine);

    // An age at menopause that stayed behind from an answer since changed does not count.
    private static bool HadEarlyMenopause(Answers answers, Region region) =>
        answers.Sex != Sex.Male && answers.Menopause != false && answers.MenopauseAge < EarlyMenopauseBelow;
}
