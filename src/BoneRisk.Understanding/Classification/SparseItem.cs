namespace BoneRisk.Understanding;

/// <summary>One feature of a text.</summary>
/// <param name="Feature">Its number.</param>
/// <param name="Weight">Its weight.</param>
internal readonly record struct SparseItem(int Feature, float Weight);
