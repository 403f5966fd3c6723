namespace BoneRisk.Scoring;

/// <summary>How well a rule was checked. Source: clinical reference, "How to read the evidence marks".</summary>
public enum EvidenceMark
{
    /// <summary>Seen in the primary source.</summary>
    V1,

    /// <summary>Seen in a secondary page; check the primary source before a clinical release.</summary>
    V2,

    /// <summary>General knowledge or our own cautious choice, not checked; needs a clinician before release.</summary>
    R,

    /// <summary>Derived: worked out from a stated formula.</summary>
    D,
}
