namespace BoneRisk.Understanding;

/// <summary>Servings a day of the foods that the calcium estimate asks about (clinical reference section 3.2).</summary>
/// <param name="Milk">Glasses of milk, about 240 ml each.</param>
/// <param name="Yogurt">Pots of yogurt.</param>
/// <param name="Cheese">Portions of cheese.</param>
/// <param name="Fortified">Portions of calcium-fortified food or drink.</param>
public sealed record Servings(decimal Milk, decimal Yogurt, decimal Cheese, decimal Fortified);
