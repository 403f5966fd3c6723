using System.Globalization;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Reads the answer to "Is that right?" and to "Which one did you mean?".</summary>
public sealed class GuessReader
{
    private const string Prefix = "guess:";

    /// <summary>"120 lb (54.4 kg)" is chosen by "120 lb" and by "lb" as well.</summary>
    private static IEnumerable<string> Parts(string said)
    {
        var first = said.Split('(')[0].Trim();
        return [first, first.Split(' ')[^1]];
    }

    /// <summary>Its very words: “None” said again to "I understood “None”" is no refusal.</summary>
    private static bool IsSaid(Guess guess, string text) =>
        guess.Said.Trim('“', '”').Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <param name="Chosen">The meaning that was picked, or null.</param>
    /// <param name="Refused">None of them; neither set means that something else was said.</param>
    public sealed record Result(Guess? Chosen, bool Refused);

    public Result Read(IReadOnlyList<Guess> guesses, Incoming incoming)
    {
        if (incoming.Click?.Input("answer") is { } answer && answer.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return int.TryParse(answer[Prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var i)
                && i < guesses.Count ? new(guesses[i], false) : new(null, true);
        }

        if (guesses.FirstOrDefault(g => IsSaid(g, incoming.Text)) is { } same)
        {
            return new(same, false);
        }

        var options = guesses.Select((g, i) => new ChoiceOption(
            i.ToString(CultureInfo.InvariantCulture), g.Said, [.. Parts(g.Said)]));
        if (guesses.Count > 1 && new ChoiceMatcher([.. options]).MatchOne(incoming.Text).Id is { } id)
        {
            return new(guesses[int.Parse(id, CultureInfo.InvariantCulture)], false);
        }

        return PlainAnswers.Read(incoming.Text) switch
        {
            PlainAnswer.Yes when guesses.Count == 1 => new(guesses[0], false),
            PlainAnswer.No => new(null, true),
            PlainAnswer.NoneOfThese when guesses.Count > 1 => new(null, true), // Of one, it answers the question itself.
            _ => new(null, false),
        };
    }
}
