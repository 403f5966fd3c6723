namespace BoneRisk.Understanding;

/// <summary>The units that laboratories give calcium in.</summary>
public enum CalciumUnit
{
    /// <summary>mmol/L.</summary>
    MillimolesPerLitre,

    /// <summary>mg/dL.</summary>
    MilligramsPerDecilitre,
}
