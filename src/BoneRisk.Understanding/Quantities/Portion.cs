namespace BoneRisk.Understanding;

/// <summary>What one part of a text says of one kind of food.</summary>
/// <param name="Kind">0 milk, 1 yogurt, 2 cheese, 3 fortified.</param>
/// <param name="Servings">A day; null when an amount is not said.</param>
/// <param name="Pints">Whether it was counted in pints, which differ by country.</param>
/// <param name="Ask">Whether a word stands by that may change it.</param>
internal sealed record Portion(int Kind, decimal? Servings, bool Pints, bool Ask);
