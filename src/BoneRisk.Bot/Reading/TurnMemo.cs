using Microsoft.Bot.Builder;

namespace BoneRisk.Bot.Reading;

/// <summary>
/// Remembers for the rest of a turn what a text was read as: several parts of the bot look at the same message, and the
/// reading is most of a turn's work. Another text (a doubt that was denied is taken up again) is read anew.
/// </summary>
internal static class TurnMemo
{
    /// <param name="turn">The turn.</param>
    /// <param name="reader">Names what is read.</param>
    /// <param name="text">The text, with all else that the reading depends on.</param>
    /// <param name="read">Reads it.</param>
    public static T Once<TText, T>(ITurnContext turn, string reader, TText text, Func<TText, T> read)
        where TText : IEquatable<TText>
    {
        if (turn.TurnState.Get<Kept<TText, T>>(reader) is { } kept && kept.Text.Equals(text))
        {
            return kept.Value;
        }

        var value = read(text);
        turn.TurnState[reader] = new Kept<TText, T>(text, value);
        return value;
    }

    private sealed record Kept<TText, T>(TText Text, T Value);
}
