namespace BoneRisk.Scoring;

/// <summary>Reference intake of calcium from one age on.</summary>
/// <param name="FromAge">First age it holds for, in completed years; it ends where the next one begins.</param>
/// <param name="WomanMg">Women, mg a day.</param>
/// <param name="ManMg">Men, mg a day.</param>
public sealed record CalciumReference(int FromAge, decimal WomanMg, decimal ManMg);
