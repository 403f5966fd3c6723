namespace BoneRisk.Scoring;

/// <summary>Thyroid, parathyroid or other neck surgery. Source: clinical reference 2.3 and 2.7.</summary>
public enum NeckSurgery
{
    /// <summary>Never.</summary>
    No,

    /// <summary>In the last four weeks, when low calcium is most likely.</summary>
    Within4Weeks,

    /// <summary>Longer ago.</summary>
    Earlier,
}
