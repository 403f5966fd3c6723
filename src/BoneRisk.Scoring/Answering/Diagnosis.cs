namespace BoneRisk.Scoring;

/// <summary>What a clinician has already said about the bones. Source: clinical reference 0.3 and 8.6.</summary>
public enum Diagnosis
{
    /// <summary>Osteoporosis: tools made to find it no longer apply.</summary>
    Osteoporosis,

    /// <summary>Osteopenia, or "low bone density".</summary>
    Osteopenia,

    /// <summary>Neither.</summary>
    None,
}
