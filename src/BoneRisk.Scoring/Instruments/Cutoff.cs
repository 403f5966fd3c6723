namespace BoneRisk.Scoring;

/// <summary>A cut-off, and which side of it is flagged.</summary>
/// <param name="Value">The tool's own points.</param>
/// <param name="Comparison"><c>&lt;</c> or <c>&gt;=</c>, as reports print it.</param>
internal sealed record Cutoff(decimal Value, string Comparison)
{
    public static Cutoff Below(decimal value) => new(value, "<");

    public static Cutoff AtLeast(decimal value) => new(value, ">=");

    public bool Flags(decimal score) => Comparison == "<" ? score < Value : score >= Value;

    /// <summary>What is certain about a whole range: flagged, not flagged, or null when on both sides.</summary>
    public bool? Flags(decimal low, decimal high) => Flags(low) == Flags(high) ? Flags(low) : null;
}
