using System.Globalization;
using BoneRisk.Bot.Content;
using BoneRisk.Scoring;

namespace BoneRisk.Bot.Replies;

/// <summary>Points and cut-offs in words, the same in the report and in its sums.</summary>
internal static class ScoreWords
{
    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Cutoff(Words words, InstrumentResult tool) =>
        words.Say(tool.Comparison == "<" ? "cutoff.below" : "cutoff.atLeast", ("cutoff", Number(tool.Cutoff)));
}
