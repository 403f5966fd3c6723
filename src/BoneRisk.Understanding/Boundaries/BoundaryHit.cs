namespace BoneRisk.Understanding;

/// <summary>A boundary found in a text.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Pattern">The pattern that found it, as its author wrote it.</param>
public sealed record BoundaryHit(string Id, string Pattern);
