using System.Text.Json;

namespace BoneRisk.Scoring;

/// <summary>Reads <c>calciumServings</c>: an object of four amounts, every one of them given.</summary>
internal static class ServingsField
{
    private static readonly string[] Parts = [.. ServingIds.All];

    public static CalciumServings? Read(AnswerFields fields, string field, JsonElement value)
    {
        if (AnswerFields.IsUnknown(value))
            return null;
        if (value.ValueKind != JsonValueKind.Object)
        {
            fields.Reject(field, "Must be an object with milk, yogurt, cheese and fortified, or \"unsure\".");
            return null;
        }

        var amounts = new Dictionary<string, decimal?>();
        foreach (var property in value.EnumerateObject())
        {
            var name = JsonText.NameOf(property);
            if (!Parts.Contains(name))
                fields.Reject($"{field}.{name}", "Is not known here; the parts are milk, yogurt, cheese, fortified.");
            else if (!amounts.TryAdd(name, null))
                fields.Reject($"{field}.{name}", "Is given twice.");
            else
                amounts[name] = Servings(fields, $"{field}.{name}", property.Value);
        }

        foreach (var part in Parts.Where(part => !amounts.ContainsKey(part)))
        {
            fields.Reject(
                $"{field}.{part}",
                $"Is missing; give a number from {AnswerBounds.ServingsMin} to {AnswerBounds.ServingsMax} servings "
                + "a day, or \"unsure\".");
        }

        return new CalciumServings(
            amounts.GetValueOrDefault(ServingIds.Milk),
            amounts.GetValueOrDefault(ServingIds.Yogurt),
            amounts.GetValueOrDefault(ServingIds.Cheese),
            amounts.GetValueOrDefault(ServingIds.Fortified));
    }

    private static decimal? Servings(AnswerFields fields, string field, JsonElement value) =>
        fields.Amount(field, value, AnswerBounds.ServingsMin, AnswerBounds.ServingsMax, "servings a day");
}
