namespace BoneRisk.Understanding;

/// <summary>What tells a text in scope from one out of scope, and a clear case from a doubtful one.</summary>
/// <param name="Best">The best label's decision value: about 1 inside, about -1 outside.</param>
/// <param name="Gap">How far the second label's lies below.</param>
/// <param name="Nearest">How near the nearest example with a label is, from 0 to 1.</param>
/// <param name="Outside">How near the nearest example without label is, from 0 to 1.</param>
/// <param name="Unknown">The share of the text that no example has, from 0 to 1.</param>
/// <param name="Telling">How many telling words the examples with labels know; four count like more.</param>
internal readonly record struct ScopeSignals(
    double Best, double Gap, double Nearest, double Outside, double Unknown, double Telling)
{
    /// <summary>As the numbers that are weighed.</summary>
    public double[] ToArray() => [Best, Gap, Nearest, Outside, Unknown, Telling];
}
