using static BoneRisk.Scoring.EvidenceMark;

namespace BoneRisk.Scoring;

/// <summary>What to do next, most important first. An urgent report keeps to the urgent action.</summary>
internal static class NextSteps
{
    private static readonly string[] TeamConditions =
    [
        ConditionIds.KidneyDisease, ConditionIds.Dialysis, ConditionIds.Transplant, ConditionIds.Hypoparathyroidism,
    ];

    private static readonly string[] WithinTheHour =
        [NextStepIds.GoWithinHour, NextStepIds.SpecialistTeam, NextStepIds.NeckSurgeryPlan];

    public static IReadOnlyList<ReportLine> Rules { get; } =
    [
        Level(NextStepIds.CallEmergency, Disposition.Emergency),
        Level(NextStepIds.GoWithinHour, Disposition.SameHour),
        Level(NextStepIds.SeeToday, Disposition.SameDay),
        Level(NextStepIds.SeeInThreeDays, Disposition.ThreeDays),
        new(NextStepIds.DiscussCalciumResult, facts => facts.Answers.HasCondition(ConditionIds.LowCalcium),
            new("Clinical reference 2.3: contact the requester of the test", R)),
        new(NextStepIds.SpecialistTeam, facts => TeamConditions.Any(facts.Answers.HasCondition),
            new("KDIGO 2017 and clinical reference 2.7: signpost to the specialist team", V2)),
        new(NextStepIds.BoneReview, facts => facts.Overrides.Count > 0 || facts.AnyFlagged || facts.GuidelineAge,
            new("NICE CG146, USPSTF 2025: assessment by age, or by risk when younger", V1)),
        new(NextStepIds.KeepTreatment, facts => facts.DiagnosedOrTreated,
            new("FDA, quoted by ONS: do not stop denosumab without talking to the clinician", V2)),
        new(NextStepIds.NeckSurgeryPlan, facts => facts.Answers.NeckSurgery == NeckSurgery.Within4Weeks,
            new("Clinical reference 2.7: follow the plan of the surgical team", R)),
        new(NextStepIds.MedicineReview,
            facts => facts.Answers.Medicines is { Count: > 0 } || facts.Answers.Steroids == SteroidUse.Now,
            new("Clinical reference 2.5 and 2.8: never stop a medicine, ask", R)),
        new(NextStepIds.ScoreUnsettled,
            facts => facts.NotScored.Any(tool => tool.Reason == Reasons.Missing && tool.Flagged is null),
            new("Clinical reference 8.4: say which answer is missing", R)),
        new(NextStepIds.FallsReview, facts => facts.Answers.Falls is FallHistory.One or FallHistory.TwoOrMore,
            new("CDC STEADI 2019: a fall in the past year", V2)),
        new(NextStepIds.StopSmoking, facts => facts.Answers.Smoking == true, new("NICE CG146: smoking", V1)),
        new(NextStepIds.LessAlcohol, facts => facts.Answers.Alcohol == AlcoholUse.ThreeOrMoreUnitsADay,
            new("NICE CG146 and FRAX: alcohol", V1)),
        new(NextStepIds.FoodFirst, KidneysKnownToBeWell,
            new("Clinical reference 2.7 and 2.8: calcium from food first, no such advice with kidney disease; unknown "
                + "conditions give none either", R)),
        new(NextStepIds.StayActive, facts => facts.RedFlags.Count == 0,
            new("Common bone-health advice; left out with any red flag, where moving may harm", R)),
        new(NextStepIds.LookAgain, _ => true, new("NOGG 2024: assess again, at the latest after five years", V1)),
    ];

    public static IReadOnlyList<string> Of(ReportFacts facts, Disposition disposition)
    {
        var steps = Rules.Where(rule => rule.Applies(facts)).Select(rule => rule.Id);
        return disposition switch
        {
            Disposition.Emergency => [NextStepIds.CallEmergency],
            Disposition.SameHour => [.. steps.Where(WithinTheHour.Contains)],
            _ => [.. steps],
        };
    }

    private static ReportLine Level(string id, Disposition level) => new(
        id,
        facts => DispositionLadder.Of(facts) == level,
        new("Clinical reference 4.2: our own ladder", R));

    private static bool KidneysKnownToBeWell(ReportFacts facts) =>
        facts.Answers.Conditions is { } conditions
        && !conditions.Contains(ConditionIds.KidneyDisease)
        && !conditions.Contains(ConditionIds.Dialysis);
}
