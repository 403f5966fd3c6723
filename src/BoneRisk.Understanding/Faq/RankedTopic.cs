namespace BoneRisk.Understanding;

/// <summary>One topic of a search result.</summary>
/// <param name="Topic">Topic id.</param>
/// <param name="Score">Similarity, from 0 to 1.</param>
public sealed record RankedTopic(string Topic, double Score);
