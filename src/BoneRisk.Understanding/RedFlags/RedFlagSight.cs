namespace BoneRisk.Understanding;

/// <summary>What one message tells of red flags.</summary>
/// <param name="Hits">Symptoms, at most one of each.</param>
/// <param name="Facts">Ids of facts that can make a symptom more urgent, told as being so ("had my thyroid out last week").</param>
public sealed record RedFlagSight(IReadOnlyList<RedFlagHit> Hits, IReadOnlyList<string> Facts)
{
    /// <summary>Neither.</summary>
    public static RedFlagSight Nothing { get; } = new([], []);
}
