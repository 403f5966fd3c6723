namespace BoneRisk.Understanding;

/// <summary>What a calcium value measures. It is never inferred from the number (clinical reference 2.2).</summary>
public enum CalciumKind
{
    /// <summary>The text does not say.</summary>
    Unsaid,

    /// <summary>All calcium in the blood.</summary>
    Total,

    /// <summary>Total calcium, adjusted for albumin by the laboratory; also called corrected.</summary>
    Adjusted,

    /// <summary>The free part; also called ionised.</summary>
    Ionised,
}
