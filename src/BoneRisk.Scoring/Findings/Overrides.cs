using static BoneRisk.Scoring.EvidenceMark;

namespace BoneRisk.Scoring;

/// <summary>Facts that outrank any score. Source: clinical reference 0.3 and 8.5.</summary>
internal static class Overrides
{
    public const string BoneMedicine = "boneMedicine";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new(QuestionIds.Diagnosis, (answers, _) => answers.Diagnosis == Diagnosis.Osteoporosis,
            new("AACE/ACE 2020: the diagnosis of osteoporosis persists", V1)),
        new(QuestionIds.FragilityFracture, (answers, _) => answers.FragilityFracture == true,
            new("NICE CG146 (2012, updated 2017): previous fragility fracture", V1)),
        new(QuestionIds.Steroids, (answers, _) => answers.Steroids is SteroidUse.Past or SteroidUse.Now,
            new("NICE CG146 and FRAX risk factors: oral steroids for three months or more", V1)),
        new(QuestionIds.HeightLoss4cm, (answers, _) => answers.HeightLoss4cm == true,
            new("IOF and ISCD: historical height loss of 4 cm or more", V2)),
        new(QuestionIds.ParentHipFracture, ParentHipFracture,
            new("NICE CG146 (2012, updated 2017): family history of hip fracture, not routinely under 50; an unknown "
                + "age counts", V1)),
        Condition(ConditionIds.Malabsorption,
            new("NICE CG146 and FRAX: secondary cause, chronic malabsorption", V1)),
        Condition(ConditionIds.LowSexHormones,
            new("NICE CG146 and FRAX: secondary cause, hypogonadism", V1)),
        Condition(ConditionIds.Transplant,
            new("Clinical reference 8.5: transplant; the primary source was not checked", R)),
        Condition(ConditionIds.Dialysis,
            new("KDIGO 2017: kidney disease on dialysis needs its specialist team", V2)),
        new(BoneMedicine, (answers, _) => Treatment.TakesBoneMedicine(answers),
            new("Clinical reference 8.6: already treated, scores do not apply", R)),
    ];

    private static Rule Condition(string id, RuleSource source) =>
        new(id, (answers, _) => answers.HasCondition(id), source);

    private static bool ParentHipFracture(Answers answers, Region region) =>
        answers.ParentHipFracture == true && !(answers.Age < region.YoungerFrom);
}
