using System.Globalization;
using BoneRisk.Bot.Content;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Weight for height (kg/m²), once both are known: outside 14 to 60 one of them is more likely a slip.</summary>
internal static class BodyMass
{
    private const decimal Lowest = 14;
    private const decimal Highest = 60;

    /// <summary>Whether a height or weight, with the other one answered before, is worth asking about.</summary>
    public static bool IsSurprising(Question question, decimal value, Session? session) =>
        question.Kind switch
        {
            QuestionKind.Weight when Known(session, "heightCm") is { } cm => IsOutside(value, cm),
            QuestionKind.Height when Known(session, "weightKg") is { } kg => IsOutside(kg, value),
            _ => false,
        };

    private static bool IsOutside(decimal kg, decimal cm) => kg * 10_000 / (cm * cm) is < Lowest or > Highest;

    private static decimal? Known(Session? session, string id) =>
        session is not null && session.Answers.TryGetValue(id, out var json)
            && decimal.TryParse(json, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value > 0
            ? value
            : null;
}
