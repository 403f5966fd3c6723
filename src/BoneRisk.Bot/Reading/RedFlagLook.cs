using BoneRisk.Understanding;
using Microsoft.Bot.Builder;

namespace BoneRisk.Bot.Reading;

/// <summary>Looks for red flags once a turn, whoever asks.</summary>
internal static class RedFlagLook
{
    private const string Key = "BoneRisk.RedFlags";

    /// <summary>What a text tells of red flags.</summary>
    public static RedFlagSight Look(this RedFlagScanner scanner, ITurnContext turn, string text) =>
        TurnMemo.Once(turn, Key, text, scanner.LookLines);
}
