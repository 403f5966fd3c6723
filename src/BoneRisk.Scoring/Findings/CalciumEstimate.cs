namespace BoneRisk.Scoring;

/// <summary>
/// Dietary calcium by the BHOF sum, told as a band only: in one validation half of the people were more than 250 mg
/// off (SCaIL, clinical reference 3.2).
/// </summary>
internal static class CalciumEstimate
{
    private const decimal DairyMg = 300;
    private const decimal FortifiedMg = 350;
    private const decimal EverythingElseMg = 250;
    private const decimal MarginMg = 250;

    public static RuleSource Source { get; } = new(
        "BHOF, Estimate your calcium intake: 300 mg a serving of milk, yogurt or cheese, 350 mg fortified, 250 mg from "
        + "everything else",
        EvidenceMark.V1);

    public static RuleSource MarginSource { get; } = new(
        "SCaIL (Rasch, n = 66): more than 250 mg off in half of the people, for a similar short list", EvidenceMark.V1);

    /// <summary>The band, or null when any serving is unknown.</summary>
    public static CalciumIntake? Of(Answers answers, Region region)
    {
        if (answers.CalciumServings is not
            { Milk: { } milk, Yogurt: { } yogurt, Cheese: { } cheese, Fortified: { } fortified })
        {
            return null;
        }

        var mg = Plain.Of((DairyMg * (milk + yogurt + cheese)) + (FortifiedMg * fortified) + EverythingElseMg);
        return new CalciumIntake(mg, MarginMg, Band(mg, region.CalciumTarget(answers.Age, answers.Sex)));
    }

    private static string Band(decimal mg, decimal target)
    {
        if (mg + MarginMg < target)
            return "below";
        return mg - MarginMg > target ? "above" : "around";
    }
}
