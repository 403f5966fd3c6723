namespace BoneRisk.Scoring;

/// <summary>Looks for everything a report is made of.</summary>
internal static class FactFinder
{
    public static ReportFacts Find(Answers answers, Region region)
    {
        var overrides = Overrides.Rules
            .Where(rule => rule.Applies(answers, region))
            .Select(rule => new OverrideFinding(rule.Id, rule.Source.ToString()))
            .ToList();
        var outcomes = InstrumentPanel.Score(answers);
        if (overrides.Count > 0)
            outcomes = [.. outcomes.Select(OverrideInsteadOfLowScore)];

        return new ReportFacts(
            answers,
            RedFlags.Evaluate(answers.Symptoms ?? [], answers),
            overrides,
            [.. outcomes.Select(outcome => outcome.Result).OfType<InstrumentResult>()],
            [.. outcomes.Select(outcome => outcome.NotScored).OfType<NotScored>()],
            Ids(BoneFactors.Rules, answers, region),
            Ids(CalciumFactors.Rules, answers, region),
            CalciumEstimate.Of(answers, region));
    }

    private static Outcome OverrideInsteadOfLowScore(Outcome outcome) =>
        outcome.Result is { Flagged: false } low
            ? Outcome.Without(new NotScored(low.Id, [], [low.Score, low.Score], false, Reasons.Override))
            : outcome;

    private static IReadOnlyList<string> Ids(IEnumerable<Rule> rules, Answers answers, Region region) =>
        [.. rules.Where(rule => rule.Applies(answers, region)).Select(rule => rule.Id)];
}
