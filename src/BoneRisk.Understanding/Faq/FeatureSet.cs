namespace BoneRisk.Understanding;

/// <summary>The features of one text.</summary>
internal sealed class FeatureSet
{
    /// <summary>Stems, stop words and pairs of neighbours.</summary>
    public Dictionary<ulong, float> Words { get; } = [];

    /// <summary>Character n-grams of the stems.</summary>
    public Dictionary<ulong, float> Grams { get; } = [];

    /// <summary>What the text is about: its stems in order, without stop words and numbers.</summary>
    public List<string> Stems { get; } = [];
}
