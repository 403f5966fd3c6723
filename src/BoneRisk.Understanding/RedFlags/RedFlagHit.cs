namespace BoneRisk.Understanding;

/// <summary>One red flag found in a text.</summary>
/// <param name="Id">The red flag's id.</param>
/// <param name="Said">The words that were matched, normalised, to be said back.</param>
/// <param name="Certainty">Whether to act or to ask.</param>
/// <param name="IsAnother">Whether it clearly happens to somebody else ("my mum is fitting").</param>
public sealed record RedFlagHit(string Id, string Said, Certainty Certainty, bool IsAnother = false);
