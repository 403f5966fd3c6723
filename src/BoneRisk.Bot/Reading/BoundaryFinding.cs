using BoneRisk.Bot.Content;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Reading;

/// <summary>Something in a message that the bot must not answer.</summary>
/// <param name="Words">What is said instead.</param>
/// <param name="Calcium">The lab value that it rests on, or null.</param>
/// <param name="Language">The language that the message is written in, when that is what was found; else null.</param>
public sealed record BoundaryFinding(BoundaryWords Words, CalciumReading? Calcium = null, string? Language = null)
{
    /// <summary>Whether it counts even where the message answers the waiting question.</summary>
    public bool IsSure { get; init; } = true;

    /// <summary>After these nothing is asked until the person writes again.</summary>
    public bool EndsTurn => Words.Disposition == "emergency" || Words.Category is "selfHarm" or "overdose" or "abuse";

    /// <summary>Whether "total or ionised?" decides if the lab value is dangerous.</summary>
    public bool NeedsKind => Calcium?.DependsOnKind == true;
}
