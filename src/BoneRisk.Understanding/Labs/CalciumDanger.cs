namespace BoneRisk.Understanding;

/// <summary>Whether a calcium value lies where help is needed at once.</summary>
public enum CalciumDanger
{
    /// <summary>It does not, or not by the number alone.</summary>
    None,

    /// <summary>Too low.</summary>
    Low,

    /// <summary>Too high.</summary>
    High,
}
