namespace BoneRisk.Understanding;

/// <summary>A phrase found in what was said.</summary>
/// <param name="Start">First item.</param>
/// <param name="End">Item after the last.</param>
/// <param name="Negated">Whether its clause denies it.</param>
/// <param name="Other">Whether its clause says it of somebody else.</param>
internal readonly record struct Hit(int Start, int End, bool Negated, bool Other);
