namespace BoneRisk.Understanding;

/// <summary>One red flag found in a text.</summary>
/// <param name="Id">The red flag's id.</param>
/// <param name="Said">The words that were matched, normalised, to be said back.</param>
/// <param name="Certainty">Whether to act or to ask.</param>
public sealed record RedFlagHit(string Id, string Said, Certainty Certainty);
