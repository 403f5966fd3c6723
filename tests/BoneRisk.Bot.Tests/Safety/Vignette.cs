namespace BoneRisk.Bot.Tests.Safety;

/// <summary>One thing that people type, and what has to come of it.</summary>
/// <param name="Text">What is typed.</param>
/// <param name="Flag">The warning sign that has to be found; null for a look-alike.</param>
/// <param name="Level">How soon it needs help by itself: <c>emergency</c>, <c>sameDay</c>, <c>threeDays</c> or <c>none</c>.</param>
public sealed record Vignette(string Text, string? Flag, string Level)
{
    public bool IsEmergency => Level == "emergency";

    public bool IsLookAlike => Flag is null;
}
