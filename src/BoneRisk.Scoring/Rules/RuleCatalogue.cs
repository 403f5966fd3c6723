namespace BoneRisk.Scoring;

/// <summary>Every rule with its source, for sign-off by a clinician and for the sources page.</summary>
public static class RuleCatalogue
{
    /// <summary>Every rule, kind by kind.</summary>
    public static IReadOnlyList<RuleEntry> All { get; } =
    [
        .. RedFlagTable.Rules.Select(rule => new RuleEntry("redFlag", rule.Id, rule.Source)),
        .. RedFlagRaises.Rules.Select(rule => new RuleEntry("redFlagRaise", $"{rule.Id}+{rule.Because}", rule.Source)),
        .. Overrides.Rules.Select(rule => new RuleEntry("override", rule.Id, rule.Source)),
        .. InstrumentPanel.All.Select(Instrument),
        .. BoneFactors.Rules.Select(rule => new RuleEntry("boneFactor", rule.Id, rule.Source)),
        .. CalciumFactors.Rules.Select(rule => new RuleEntry("calciumFactor", rule.Id, rule.Source)),
        new RuleEntry("calciumIntake", "estimate", CalciumEstimate.Source),
        new RuleEntry("calciumIntake", "margin", CalciumEstimate.MarginSource),
        .. Regions.All.Select(region => new RuleEntry("guidelineAge", region.Id, region.Source)),
        .. Regions.All.Select(region => new RuleEntry("calciumTarget", region.Id, region.CalciumSource)),
        .. DispositionLadder.Rules.Select(rule => new RuleEntry("disposition", rule.Id, rule.Source)),
        .. NextSteps.Rules.Select(line => new RuleEntry("nextStep", line.Id, line.Source)),
        .. Limitations.Rules.Select(line => new RuleEntry("limit", line.Id, line.Source)),
    ];

    private static RuleEntry Instrument(IInstrument tool) =>
        new("instrument", tool.Id == Ost.Name ? (tool.Group == Sex.Female ? Ost.FemaleName : Ost.MaleName) : tool.Id,
            tool.Source);
}
