namespace BoneRisk.Scoring;

/// <summary>Why a tool gave no score: <see cref="NotScored.Reason"/>.</summary>
public static class Reasons
{
    /// <summary>An answer it needs is unknown.</summary>
    public const string Missing = "missing";

    /// <summary>It was not made for this age, for before menopause, or for an unspecified sex.</summary>
    public const string Population = "population";

    /// <summary>A fact outranks the score, which was on the low side.</summary>
    public const string Override = "override";

    /// <summary>Osteoporosis is already diagnosed or treated.</summary>
    public const string Diagnosed = "diagnosed";
}
