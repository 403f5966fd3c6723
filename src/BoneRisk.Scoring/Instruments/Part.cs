using System.Globalization;

namespace BoneRisk.Scoring;

/// <summary>One part of a tool's sum: known with its points, or unknown with the points it could give.</summary>
/// <param name="Question">Question id.</param>
/// <param name="Value">The answer, or null when unknown.</param>
/// <param name="Text">The answer as text in SI units; empty when unknown.</param>
/// <param name="Low">Points it gives, or the fewest it could give.</param>
/// <param name="High">Points it gives, or the most it could give.</param>
internal sealed record Part(string Question, object? Value, string Text, decimal Low, decimal High)
{
    public bool IsKnown => Value is not null;

    /// <summary>Age; where unknown, every age the tool was made for. The points must rise or fall with age.</summary>
    public static Part Age(Answers answers, int from, Func<decimal, decimal> points) => answers.Age is { } age
        ? Known(QuestionIds.Age, age, string.Create(CultureInfo.InvariantCulture, $"{age} years"), points(age))
        : Unknown(QuestionIds.Age, points(from), points(AnswerBounds.AgeMax));

    /// <summary>Weight; where unknown, every weight accepted. The points must rise or fall with weight.</summary>
    public static Part Weight(Answers answers, Func<decimal, decimal> points)
    {
        if (answers.WeightKg is not { } answer)
        {
            return Unknown(
                QuestionIds.WeightKg, points(AnswerBounds.WeightKgMin), points(AnswerBounds.WeightKgMax));
        }

        var kg = Plain.Of(answer);
        return Known(QuestionIds.WeightKg, kg, string.Create(CultureInfo.InvariantCulture, $"{kg} kg"), points(kg));
    }

    public static Part YesNo(string question, bool? answer, decimal yes, decimal no) => answer switch
    {
        true => Known(question, ChoiceIds.Yes, ChoiceIds.Yes, yes),
        false => Known(question, ChoiceIds.No, ChoiceIds.No, no),
        null => Unknown(question, yes, no),
    };

    /// <summary>One of the conditions, told as <c>copd: yes</c>.</summary>
    public static Part Condition(Answers answers, string condition, decimal points)
    {
        if (answers.Conditions is null)
            return Unknown(QuestionIds.Conditions, 0, points);
        var has = answers.HasCondition(condition);
        var text = $"{condition}: {(has ? ChoiceIds.Yes : ChoiceIds.No)}";
        return Known(QuestionIds.Conditions, text, text, has ? points : 0);
    }

    private static Part Known(string question, object value, string text, decimal points) =>
        new(question, value, text, Plain.Of(points), Plain.Of(points));

    private static Part Unknown(string question, decimal one, decimal other) =>
        new(question, null, "", Plain.Of(Math.Min(one, other)), Plain.Of(Math.Max(one, other)));
}
