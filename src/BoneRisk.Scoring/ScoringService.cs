namespace BoneRisk.Scoring;

/// <summary>
/// Answers in, risk report out. Deterministic: the same answers, region and <see cref="RulesVersion"/> give the same
/// report. It informs and signposts; it never diagnoses and never calls a low score reassuring.
/// </summary>
public static class ScoringService
{
    /// <summary>Version of the rules; every change of a rule changes it.</summary>
    public const string RulesVersion = "2026.11.1";

    /// <summary>Scores one set of answers, in the order of clinical reference 0.3.</summary>
    /// <param name="answers">What is known; null is unknown and never taken as "no".</param>
    /// <param name="region">Whose guideline ages and reference intakes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is not 18 to 110: nobody younger is scored.</exception>
    /// <exception cref="ArgumentException">A symptom is not a red flag id.</exception>
    public static RiskReport Score(Answers answers, Region region)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(region);
        if (answers.Age is < AnswerBounds.AgeMin or > AnswerBounds.AgeMax)
            throw new ArgumentOutOfRangeException(nameof(answers), "The age must be 18 to 110.");

        var facts = FactFinder.Find(answers, region);
        var disposition = DispositionLadder.Of(facts);
        return new RiskReport(
            RulesVersion,
            region.Id,
            disposition,
            facts.RedFlags,
            facts.Overrides,
            facts.Instruments,
            facts.NotScored,
            facts.BoneFactors,
            facts.CalciumFactors,
            facts.CalciumIntake,
            NextSteps.Of(facts, disposition),
            Limitations.Of(facts));
    }
}
