namespace BoneRisk.Scoring;

/// <summary>Which questions apply to a person, and whether any of them is unknown.</summary>
internal static class AskedAnswers
{
    private const int MenopauseFrom = 40;

    public static bool AnyUnknown(Answers answers) =>
        answers.Symptoms is null
        || answers.Age is null
        || answers.Sex is null
        || answers.HeightCm is null
        || answers.WeightKg is null
        || answers.Diagnosis is null
        || answers.FragilityFracture is null
        || answers.HeightLoss4cm is null
        || answers.ParentHipFracture is null
        || answers.RheumatoidArthritis is null
        || answers.Smoking is null
        || answers.Steroids is null
        || answers.Conditions is null
        || answers.Medicines is null
        || answers.NeckSurgery is null
        || answers.Falls is null
        || answers.Alcohol is null
        || answers.CalciumServings is not { Milk: not null, Yogurt: not null, Cheese: not null, Fortified: not null }
        || MenopauseUnknown(answers);

    private static bool MenopauseUnknown(Answers answers) =>
        answers.Sex == Sex.Female
        && answers.Age >= MenopauseFrom
        && (answers.Menopause is null
            || (answers.Menopause == true && answers.MenopauseAge is null)
            || answers.OestrogenNow is null);
}
