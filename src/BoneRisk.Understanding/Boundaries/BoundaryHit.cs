namespace BoneRisk.Understanding;

/// <summary>A boundary found in a text.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Sureness">How far the category lies above "none of all"; above 0 is sure.</param>
/// <param name="Pattern">The pattern that pointed to it, as its author wrote it; null when only examples did.</param>
public sealed record BoundaryHit(string Id, double Sureness, string? Pattern);
