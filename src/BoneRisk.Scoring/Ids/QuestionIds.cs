namespace BoneRisk.Scoring;

/// <summary>Ids of the questions: the keys of the answers, in JSON and in reports.</summary>
public static class QuestionIds
{
    /// <summary>Red flags, asked first: any of <see cref="RedFlagIds"/>.</summary>
    public const string Symptoms = "symptoms";

    /// <summary>Completed years, 18 to 110.</summary>
    public const string Age = "age";

    /// <summary><see cref="Sex"/>.</summary>
    public const string Sex = "sex";

    /// <summary>Height in cm, 100 to 230.</summary>
    public const string HeightCm = "heightCm";

    /// <summary>Weight in kg, 30 to 250.</summary>
    public const string WeightKg = "weightKg";

    /// <summary>Yes or no; female, from 40.</summary>
    public const string Menopause = "menopause";

    /// <summary>Age at the last period in years, 15 to 65; female, from 40.</summary>
    public const string MenopauseAge = "menopauseAge";

    /// <summary>Yes or no; female, from 40.</summary>
    public const string OestrogenNow = "oestrogenNow";

    /// <summary><see cref="Diagnosis"/>.</summary>
    public const string Diagnosis = "diagnosis";

    /// <summary>Yes or no.</summary>
    public const string FragilityFracture = "fragilityFracture";

    /// <summary>Yes or no.</summary>
    public const string HeightLoss4cm = "heightLoss4cm";

    /// <summary>Yes or no.</summary>
    public const string ParentHipFracture = "parentHipFracture";

    /// <summary>Yes or no.</summary>
    public const string RheumatoidArthritis = "rheumatoidArthritis";

    /// <summary>Yes or no.</summary>
    public const string Smoking = "smoking";

    /// <summary><see cref="SteroidUse"/>.</summary>
    public const string Steroids = "steroids";

    /// <summary>Any of <see cref="ConditionIds"/>.</summary>
    public const string Conditions = "conditions";

    /// <summary>Any of <see cref="MedicineIds"/>.</summary>
    public const string Medicines = "medicines";

    /// <summary><see cref="NeckSurgery"/>.</summary>
    public const string NeckSurgery = "neckSurgery";

    /// <summary><see cref="FallHistory"/>.</summary>
    public const string Falls = "falls";

    /// <summary><see cref="AlcoholUse"/>.</summary>
    public const string Alcohol = "alcohol";

    /// <summary>Servings a day by <see cref="ServingIds"/>, each 0 to 10.</summary>
    public const string CalciumServings = "calciumServings";

    /// <summary>Every one, in the order of the questionnaire.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Symptoms,
        Age,
        Sex,
        HeightCm,
        WeightKg,
        Menopause,
        MenopauseAge,
        OestrogenNow,
        Diagnosis,
        FragilityFracture,
        HeightLoss4cm,
        ParentHipFracture,
        RheumatoidArthritis,
        Smoking,
        Steroids,
        Conditions,
        Medicines,
        NeckSurgery,
        Falls,
        Alcohol,
        CalciumServings,
    ];
}
