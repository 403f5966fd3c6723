namespace BoneRisk.Scoring;

/// <summary>Ids of the next steps; their words are content.</summary>
public static class NextStepIds
{
    /// <summary>Call the emergency number now.</summary>
    public const string CallEmergency = "callEmergency";

    /// <summary>Emergency department or specialist team within the hour.</summary>
    public const string GoWithinHour = "goWithinHour";

    /// <summary>See a clinician today.</summary>
    public const string SeeToday = "seeToday";

    /// <summary>See a clinician within three days.</summary>
    public const string SeeInThreeDays = "seeInThreeDays";

    /// <summary>Ask whoever ordered the blood test about the low calcium, today or the next working day.</summary>
    public const string DiscussCalciumResult = "discussCalciumResult";

    /// <summary>Talk to the team that looks after the kidneys, the transplant or the parathyroid glands.</summary>
    public const string SpecialistTeam = "specialistTeam";

    /// <summary>Ask for a bone health review.</summary>
    public const string BoneReview = "boneReview";

    /// <summary>Already diagnosed or treated: stop nothing without asking.</summary>
    public const string KeepTreatment = "keepTreatment";

    /// <summary>Follow the plan of the surgical team.</summary>
    public const string NeckSurgeryPlan = "neckSurgeryPlan";

    /// <summary>Ask about a medicine; never stop it alone.</summary>
    public const string MedicineReview = "medicineReview";

    /// <summary>An answer that is missing would settle a score.</summary>
    public const string ScoreUnsettled = "scoreUnsettled";

    /// <summary>Ask for a falls review.</summary>
    public const string FallsReview = "fallsReview";

    /// <summary>Help to stop smoking.</summary>
    public const string StopSmoking = "stopSmoking";

    /// <summary>Less alcohol.</summary>
    public const string LessAlcohol = "lessAlcohol";

    /// <summary>Calcium from food first.</summary>
    public const string FoodFirst = "foodFirst";

    /// <summary>Stay active.</summary>
    public const string StayActive = "stayActive";

    /// <summary>Check again when something changes.</summary>
    public const string LookAgain = "lookAgain";

    /// <summary>What a person can do at home, beside what they arrange with a clinician; in order.</summary>
    public static IReadOnlyList<string> SmallSteps { get; } = [StopSmoking, LessAlcohol, FoodFirst, StayActive, LookAgain];

    /// <summary>Every one, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        CallEmergency,
        GoWithinHour,
        SeeToday,
        SeeInThreeDays,
        DiscussCalciumResult,
        SpecialistTeam,
        BoneReview,
        KeepTreatment,
        NeckSurgeryPlan,
        MedicineReview,
        ScoreUnsettled,
        FallsReview,
        .. SmallSteps,
    ];
}
