namespace BoneRisk.Scoring;

/// <summary>One rule as the catalogue lists it.</summary>
/// <param name="Kind">Such as <c>redFlag</c>, <c>override</c> or <c>instrument</c>.</param>
/// <param name="Id">Id within its kind.</param>
/// <param name="Source">Where it comes from, and how well that was checked.</param>
public sealed record RuleEntry(string Kind, string Id, RuleSource Source);
