namespace BoneRisk.Understanding;

/// <summary>A number that can be an age, and what is said of it.</summary>
/// <param name="Age">Completed years.</param>
/// <param name="Role">What it stands for.</param>
/// <param name="Start">First item.</param>
/// <param name="End">Item after the last.</param>
internal sealed record AgeMention(int Age, AgeRole Role, int Start, int End);
