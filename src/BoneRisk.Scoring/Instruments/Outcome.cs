namespace BoneRisk.Scoring;

/// <summary>What one tool gave: a result, or why there is none.</summary>
internal sealed record Outcome(InstrumentResult? Result, NotScored? NotScored)
{
    public static Outcome Scored(InstrumentResult result) => new(result, null);

    public static Outcome Without(NotScored notScored) => new(null, notScored);

    public static Outcome Outside(string id) => Without(new NotScored(id, [], null, null, Reasons.Population));
}
