namespace BoneRisk.Understanding;

/// <summary>A length of time that was said.</summary>
/// <param name="Days">About how long.</param>
/// <param name="IsAgo">Whether it was so long ago ("3 weeks ago"), not for so long ("for 3 weeks").</param>
/// <param name="Start">First item.</param>
internal readonly record struct TimeSpoken(decimal Days, bool IsAgo, int Start);
