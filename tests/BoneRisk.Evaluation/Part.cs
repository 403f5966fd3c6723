namespace BoneRisk.Evaluation;

/// <summary>Which half of a set an example belongs to.</summary>
public enum Part
{
    /// <summary>May be looked at and worked with.</summary>
    Dev,

    /// <summary>Written before the matchers and never worked with: it says how they do on what they have not seen.</summary>
    HeldOut,
}
