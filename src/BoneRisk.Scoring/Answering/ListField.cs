using System.Text.Json;

namespace BoneRisk.Scoring;

/// <summary>Reads a question of which several choices may be ticked.</summary>
internal static class ListField
{
    /// <summary>The ticked ids without repeats, empty for none of these, null for unknown or an error.</summary>
    public static IReadOnlyList<string>? Read(
        AnswerFields fields, string field, JsonElement value, IReadOnlyList<string> allowed)
    {
        if (AnswerFields.IsUnknown(value))
            return null;
        if (JsonText.Of(value) == ChoiceIds.None)
            return [];
        if (value.ValueKind == JsonValueKind.Array && Items(value) is var items)
        {
            if (items is [ChoiceIds.Unsure])
                return null;
            if (items is [] or [ChoiceIds.None])
                return [];
            if (items.Contains(ChoiceIds.None) || items.Contains(ChoiceIds.Unsure))
            {
                fields.Reject(field, "\"none\" and \"unsure\" cannot be combined with other choices.");
                return null;
            }

            if (items.All(allowed.Contains))
                return items;
        }

        fields.Reject(
            field, $"Must be a list of any of: {string.Join(", ", allowed)}; or an empty list, \"none\" or \"unsure\".");
        return null;
    }

    private static List<string> Items(JsonElement array) =>
        [.. array.EnumerateArray().Select(item => JsonText.Of(item) ?? "").Distinct()];
}
