using System.Collections.Frozen;

namespace BoneRisk.Scoring;

/// <summary>Ids of the choices of every question that has choices, so that content can be checked.</summary>
public static class ChoiceIds
{
    /// <summary>Yes.</summary>
    public const string Yes = "yes";

    /// <summary>No.</summary>
    public const string No = "no";

    /// <summary>"I don't know": allowed everywhere but for the age.</summary>
    public const string Unsure = "unsure";

    /// <summary>"None of these", for the questions where several may be ticked.</summary>
    public const string None = "none";

    /// <summary>
    /// Choices by question id. <see cref="Unsure"/> is left out, and so is "none of these" of the lists; a question
    /// that takes a number is not here.
    /// </summary>
    public static FrozenDictionary<string, IReadOnlyList<string>> ByQuestion { get; } =
        new Dictionary<string, IReadOnlyList<string>>
        {
            [QuestionIds.Symptoms] = RedFlagIds.All,
            [QuestionIds.Sex] = EnumIds<Sex>.All,
            [QuestionIds.Menopause] = [Yes, No],
            [QuestionIds.OestrogenNow] = [Yes, No],
            [QuestionIds.Diagnosis] = EnumIds<Diagnosis>.All,
            [QuestionIds.FragilityFracture] = [Yes, No],
            [QuestionIds.HeightLoss4cm] = [Yes, No],
            [QuestionIds.ParentHipFracture] = [Yes, No],
            [QuestionIds.RheumatoidArthritis] = [Yes, No],
            [QuestionIds.Smoking] = [Yes, No],
            [QuestionIds.Steroids] = EnumIds<SteroidUse>.All,
            [QuestionIds.Conditions] = ConditionIds.All,
            [QuestionIds.Medicines] = MedicineIds.All,
            [QuestionIds.NeckSurgery] = EnumIds<NeckSurgery>.All,
            [QuestionIds.Falls] = EnumIds<FallHistory>.All,
            [QuestionIds.Alcohol] = EnumIds<AlcoholUse>.All,
        }.ToFrozenDictionary();
}
