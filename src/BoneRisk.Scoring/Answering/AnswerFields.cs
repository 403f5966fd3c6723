using System.Text.Json;

namespace BoneRisk.Scoring;

/// <summary>Reads one answer of each kind and collects what is wrong.</summary>
internal sealed class AnswerFields
{
    private readonly List<AnswerError> _errors = [];

    public IReadOnlyList<AnswerError> Errors => _errors;

    public void Reject(string field, string reason) => _errors.Add(new AnswerError(field, reason));

    public bool? YesNo(string field, JsonElement value)
    {
        if (IsUnknown(value))
            return null;
        switch (JsonText.Of(value))
        {
            case ChoiceIds.Yes:
                return true;
            case ChoiceIds.No:
                return false;
            default:
                Reject(field, "Must be \"yes\", \"no\" or \"unsure\".");
                return null;
        }
    }

    public T? Choice<T>(string field, JsonElement value)
        where T : struct, Enum
    {
        if (IsUnknown(value))
            return null;
        if (JsonText.Of(value) is { } id && EnumIds<T>.TryParse(id, out var choice))
            return choice;
        Reject(field, $"Must be one of: {string.Join(", ", EnumIds<T>.All)}, unsure.");
        return null;
    }

    /// <summary>A whole number of years. Unlike the others it is required to be known when it is sent at all.</summary>
    public int? Age(string field, JsonElement value)
    {
        var years = WholeNumber(value, AnswerBounds.AgeMin, AnswerBounds.AgeMax);
        if (years is null)
        {
            Reject(field, $"Must be a whole number of years from {AnswerBounds.AgeMin} to {AnswerBounds.AgeMax}; "
                + "it cannot be unsure.");
        }

        return years;
    }

    public int? Years(string field, JsonElement value, int min, int max)
    {
        if (IsUnknown(value))
            return null;
        var years = WholeNumber(value, min, max);
        if (years is null)
            Reject(field, $"Must be a whole number of years from {min} to {max}, or \"unsure\".");
        return years;
    }

    public decimal? Amount(string field, JsonElement value, decimal min, decimal max, string unit)
    {
        if (IsUnknown(value))
            return null;
        if (Number(value) is { } amount && amount >= min && amount <= max)
            return Plain.Of(amount);
        Reject(field, $"Must be a number from {min} to {max} {unit}, or \"unsure\".");
        return null;
    }

    public static bool IsUnknown(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null || JsonText.Of(value) == ChoiceIds.Unsure;

    private static int? WholeNumber(JsonElement value, int min, int max) =>
        Number(value) is { } number && number >= min && number <= max && decimal.Truncate(number) == number
            ? (int)number
            : null;

    private static decimal? Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : null;
}
