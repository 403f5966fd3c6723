namespace BoneRisk.Scoring;

/// <summary>Units of alcohol a day; a unit is 8 to 10 g. Source: FRAX, clinical reference 5.2, 5.3.</summary>
public enum AlcoholUse
{
    /// <summary>None.</summary>
    None,

    /// <summary>Up to two units a day.</summary>
    UpToTwoUnitsADay,

    /// <summary>Three units a day or more: the published risk factor.</summary>
    ThreeOrMoreUnitsADay,
}
