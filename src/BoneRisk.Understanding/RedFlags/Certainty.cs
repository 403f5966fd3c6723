namespace BoneRisk.Understanding;

/// <summary>How sure it is that a red flag is meant, now and for real.</summary>
public enum Certainty
{
    /// <summary>Act on it.</summary>
    Present,

    /// <summary>Ask one yes/no question; no answer counts as yes.</summary>
    Doubtful,
}
