using System.Globalization;

namespace BoneRisk.DirectLine;

/// <summary>
/// A client's place in a conversation: the sequence of the last activity it has seen. <c>-</c> and <c>0</c> are
/// before the first.
/// </summary>
internal static class Watermark
{
    /// <summary>The sequence; null where none was given, which means different things to different requests.</summary>
    public static long? Parse(string? text) => text switch
    {
        null or "" => null,
        "-" => 0,
        _ when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) => sequence,
        _ => throw DirectLineProblem.BadArgument("The watermark is not one of ours."),
    };

    public static string Write(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);
}
