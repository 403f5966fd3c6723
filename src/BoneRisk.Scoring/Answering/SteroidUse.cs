namespace BoneRisk.Scoring;

/// <summary>Steroid tablets for three months or more. Source: FRAX, clinical reference 5.3.</summary>
public enum SteroidUse
{
    /// <summary>Never for three months or more.</summary>
    No,

    /// <summary>For three months or more, not now.</summary>
    Past,

    /// <summary>Now, for three months or more.</summary>
    Now,
}
