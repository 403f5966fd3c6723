namespace BoneRisk.Scoring;

/// <summary>Falls in the past year. Source: CDC STEADI, clinical reference 5.1.</summary>
public enum FallHistory
{
    /// <summary>No fall.</summary>
    None,

    /// <summary>One fall.</summary>
    One,

    /// <summary>Two falls or more.</summary>
    TwoOrMore,
}
