using System.Globalization;
using BoneRisk.Bot.Content;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Tells answers that are more likely a slip than true: they are said back and asked about before they count.</summary>
public static class Surprises
{
    private const decimal LowBodyMass = 14;
    private const decimal HighBodyMass = 60;

    /// <param name="question">The question that is answered.</param>
    /// <param name="json">The answer.</param>
    /// <param name="session">The answers so far: a height and a weight are looked at together.</param>
    public static bool IsOne(Question question, string json, Session session)
    {
        if (question.Kind is not (QuestionKind.Age or QuestionKind.Height or QuestionKind.Weight or QuestionKind.Number)
            || Number(json) is not { } value)
        {
            return false;
        }

        return value < question.Surprising?.Below || value > question.Surprising?.Above || question.Kind switch
        {
            QuestionKind.Height => IsRareBody(Number(session.Answers.GetValueOrDefault("weightKg")), value),
            QuestionKind.Weight => IsRareBody(value, Number(session.Answers.GetValueOrDefault("heightCm"))),
            _ => false,
        };
    }

    private static bool IsRareBody(decimal? kg, decimal? cm) =>
        kg is { } weight && cm is { } height && weight / (height * height / 10_000) is < LowBodyMass or > HighBodyMass;

    private static decimal? Number(string? json) =>
        decimal.TryParse(json, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
