namespace BoneRisk.Understanding;

/// <summary>One thing that a text may have meant.</summary>
/// <param name="Value">The value, in the unit that the reading method names.</param>
/// <param name="Said">
/// An echo in the reader's own units, the metric value in brackets: "12 st 4 lb (78.0 kg)", "5 ft 4 in (162.6 cm)".
/// </param>
/// <typeparam name="T">The kind of value.</typeparam>
public sealed record Candidate<T>(T Value, string Said);
