using System.Globalization;

namespace BoneRisk.Evaluation;

/// <summary>What a figure should reach.</summary>
/// <param name="Value">From 0 to 1.</param>
/// <param name="AtMost">Whether smaller is better.</param>
public sealed record Goal(double Value, bool AtMost)
{
    public bool IsReachedBy(double value) => AtMost ? value <= Value : value >= Value;

    /// <summary>Whether <paramref name="now"/> falls short of what was reached before.</summary>
    public bool IsWorse(double now, double before) => AtMost ? now > before + 1e-9 : now < before - 1e-9;

    public override string ToString() => (AtMost ? "≤ " : "≥ ") + Value.ToString("0.0##", CultureInfo.InvariantCulture);
}
