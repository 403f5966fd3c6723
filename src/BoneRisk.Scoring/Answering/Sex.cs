namespace BoneRisk.Scoring;

/// <summary>Which published reference group a person is compared with. Source: clinical reference 1.1.</summary>
public enum Sex
{
    /// <summary>The female reference group.</summary>
    Female,

    /// <summary>The male reference group.</summary>
    Male,

    /// <summary>Neither chosen: both groups are shown, neither is guessed.</summary>
    Unspecified,
}
