using BoneRisk.Bot.Content;
using BoneRisk.Scoring;

namespace BoneRisk.Bot.Replies;

/// <summary>The country this bot serves: its numbers and words, and the ages and intakes that scoring uses.</summary>
public sealed record BotRegion(RegionWords Words, Region Scoring)
{
    /// <summary>
    /// Fills in <c>{emergency}</c>, <c>{urgent}</c>, <c>{urgentName}</c>, <c>{clinician}</c>, and the help lines
    /// <c>{crisis}</c>, <c>{poison}</c>, <c>{abuse}</c> and <c>{eating}</c>.
    /// </summary>
    public string Fill(string text) => Content.Words.Fill(
        text,
        ("emergency", Words.EmergencyNumber),
        ("urgent", Words.UrgentNumber),
        ("urgentName", Words.UrgentName),
        ("clinician", Words.Clinician),
        ("crisis", Words.HelpLines.Crisis),
        ("poison", Words.HelpLines.Poison),
        ("abuse", Words.HelpLines.Abuse),
        ("eating", Words.HelpLines.Eating));
}
