namespace BoneRisk.Scoring;

/// <summary>Choices of the question <c>conditions</c>. Source: clinical reference 2.4, 5.3 and 8.5.</summary>
public static class ConditionIds
{
    /// <summary>Chronic kidney disease; the stage is not asked.</summary>
    public const string KidneyDisease = "kidneyDisease";

    /// <summary>Kidney dialysis.</summary>
    public const string Dialysis = "dialysis";

    /// <summary>Coeliac disease, Crohn's disease, gut surgery or other poor absorption.</summary>
    public const string Malabsorption = "malabsorption";

    /// <summary>Underactive parathyroid glands.</summary>
    public const string Hypoparathyroidism = "hypoparathyroidism";

    /// <summary>Overactive thyroid.</summary>
    public const string OveractiveThyroid = "overactiveThyroid";

    /// <summary>Overactive parathyroid glands.</summary>
    public const string OveractiveParathyroid = "overactiveParathyroid";

    /// <summary>Type 1 diabetes.</summary>
    public const string Type1Diabetes = "type1Diabetes";

    /// <summary>Chronic obstructive pulmonary disease.</summary>
    public const string Copd = "copd";

    /// <summary>Chronic liver disease.</summary>
    public const string LiverDisease = "liverDisease";

    /// <summary>Low sex hormones, such as low testosterone or ovaries removed early.</summary>
    public const string LowSexHormones = "lowSexHormones";

    /// <summary>An eating disorder, now or in the past.</summary>
    public const string EatingDisorder = "eatingDisorder";

    /// <summary>An organ transplant.</summary>
    public const string Transplant = "transplant";

    /// <summary>Pancreatitis.</summary>
    public const string Pancreatitis = "pancreatitis";

    /// <summary>Low vitamin D on a blood test.</summary>
    public const string LowVitaminD = "lowVitaminD";

    /// <summary>Low calcium on a blood test.</summary>
    public const string LowCalcium = "lowCalcium";

    /// <summary>Every one, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        KidneyDisease,
        Dialysis,
        Malabsorption,
        Hypoparathyroidism,
        OveractiveThyroid,
        OveractiveParathyroid,
        Type1Diabetes,
        Copd,
        LiverDisease,
        LowSexHormones,
        EatingDisorder,
        Transplant,
        Pancreatitis,
        LowVitaminD,
        LowCalcium,
    ];
}
