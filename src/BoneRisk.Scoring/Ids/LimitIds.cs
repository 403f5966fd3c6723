namespace BoneRisk.Scoring;

/// <summary>Ids of what a report cannot say; their words are content.</summary>
public static class LimitIds
{
    /// <summary>Not a diagnosis.</summary>
    public const string NotDiagnosis = "notDiagnosis";

    /// <summary>No score for low calcium has been published.</summary>
    public const string NoCalciumScore = "noCalciumScore";

    /// <summary>A score on the low side is no all-clear.</summary>
    public const string LowScoreNotReassuring = "lowScoreNotReassuring";

    /// <summary>Already diagnosed or treated: the tools do not apply.</summary>
    public const string AlreadyDiagnosed = "alreadyDiagnosed";

    /// <summary>A fact outranks a score that was on the low side.</summary>
    public const string OverrideInstead = "overrideInstead";

    /// <summary>The tools were not made for this age.</summary>
    public const string TooYoung = "tooYoung";

    /// <summary>The published cut-offs exist for two reference groups.</summary>
    public const string SexUnspecified = "sexUnspecified";

    /// <summary>The tool was made for women after menopause, which is not known here.</summary>
    public const string Postmenopausal = "postmenopausal";

    /// <summary>For men the evidence is insufficient (USPSTF 2025).</summary>
    public const string MenSoft = "menSoft";

    /// <summary>The points of a tool that was used are still to be confirmed in its paper.</summary>
    public const string PointsToConfirm = "pointsToConfirm";

    /// <summary>Something that was asked is not known.</summary>
    public const string UnknownAnswers = "unknownAnswers";

    /// <summary>The calcium estimate may well be 250 mg off.</summary>
    public const string CalciumEstimate = "calciumEstimate";

    /// <summary>Every one, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        NotDiagnosis,
        NoCalciumScore,
        LowScoreNotReassuring,
        AlreadyDiagnosed,
        OverrideInstead,
        TooYoung,
        SexUnspecified,
        Postmenopausal,
        MenSoft,
        PointsToConfirm,
        UnknownAnswers,
        CalciumEstimate,
    ];
}
