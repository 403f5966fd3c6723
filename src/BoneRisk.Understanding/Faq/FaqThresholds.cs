namespace BoneRisk.Understanding;

/// <summary>
/// Where an answer begins and where silence begins: set on the development questions of the tests, whose share of
/// answers, suggestions and misses is tested.
/// </summary>
internal static class FaqThresholds
{
    /// <summary>From here on a topic is the answer…</summary>
    public const float Answer = 0.50f;

    /// <summary>…if the next topic is at least this far behind.</summary>
    public const float Lead = 0.06f;

    /// <summary>So near a stored wording that the lead does not matter much.</summary>
    public const float NearlyExact = 0.85f;

    /// <summary>From here on topics are offered.</summary>
    public const float Suggest = 0.27f;

    /// <summary>Below this a topic is not even one of the nearest.</summary>
    public const float Nearest = 0.10f;
}
