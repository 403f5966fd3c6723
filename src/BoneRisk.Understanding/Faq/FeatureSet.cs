namespace BoneRisk.Understanding;

/// <summary>The features of one text.</summary>
internal sealed class FeatureSet
{
    /// <summary>Stems, pairs of stems, and stop words at a small weight.</summary>
    public Dictionary<ulong, float> Words { get; } = [];

    /// <summary>Character n-grams of the stems.</summary>
    public Dictionary<ulong, float> Grams { get; } = [];

    /// <summary>The stems in order, stop words left out.</summary>
    public List<string> Stems { get; } = [];
}
