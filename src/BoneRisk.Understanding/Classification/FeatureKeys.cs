namespace BoneRisk.Understanding;

/// <summary>The features of one text, as keys, in two views that are weighed apart.</summary>
internal class FeatureKeys
{
    /// <summary>Features that words make.</summary>
    public List<ulong> Words { get; } = new(64);

    /// <summary>Runs of characters.</summary>
    public List<ulong> Runs { get; } = new(128);
}
