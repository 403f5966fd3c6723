namespace BoneRisk.Scoring;

/// <summary>
/// Servings a day of the four food groups of the BHOF estimate, each 0 to 10; null is unknown.
/// Source: BHOF "Estimate your calcium intake", clinical reference 3.2.
/// </summary>
/// <param name="Milk">Servings of 240 ml.</param>
/// <param name="Yogurt">Servings of 170 g.</param>
/// <param name="Cheese">Servings of 42 g.</param>
/// <param name="Fortified">Servings of 240 ml of calcium-fortified drink or food.</param>
public sealed record CalciumServings(decimal? Milk, decimal? Yogurt, decimal? Cheese, decimal? Fortified);
