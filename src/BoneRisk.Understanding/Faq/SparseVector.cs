namespace BoneRisk.Understanding;

/// <summary>The known features of a text with their weights.</summary>
/// <param name="Items">Feature numbers and weights.</param>
/// <param name="Square">The sum of squares of the weights.</param>
internal sealed record SparseVector((int Feature, float Weight)[] Items, float Square);
