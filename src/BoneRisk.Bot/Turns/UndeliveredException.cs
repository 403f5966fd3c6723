namespace BoneRisk.Bot.Turns;

/// <summary>A turn is saved, but the channel did not take all of its replies; they are kept for when it asks again.</summary>
public sealed class UndeliveredException(Exception inner) : Exception("The channel did not take a reply.", inner);
