namespace BoneRisk.Storage;

/// <summary>A message to be sent to somebody who is not looking.</summary>
/// <param name="Key">The conversation: channel and id.</param>
/// <param name="Address">Where it goes, in the form that the sender needs. Nothing that the person said.</param>
/// <param name="Due">When it is to be sent.</param>
/// <param name="Failures">How often sending it failed.</param>
/// <param name="Counted">Whether it was counted as sent already, by a try that is known to have failed.</param>
public sealed record FollowUp(string Key, string Address, DateTimeOffset Due, int Failures = 0, bool Counted = false);
