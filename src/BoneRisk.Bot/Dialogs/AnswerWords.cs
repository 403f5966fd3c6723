using System.Globalization;
using System.Text.Json;
using BoneRisk.Bot.Content;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Says an answer back in words: "163 cm (5 ft 4 in)", "Woman", "None of these".</summary>
public sealed class AnswerWords(Words words)
{
    public string Say(Question question, string json)
    {
        using var document = JsonDocument.Parse(json);
        var answer = document.RootElement;
        if (answer.ValueKind == JsonValueKind.String && answer.GetString() == "unsure"
            && question.Choices.All(c => c.Id != "unsure"))
        {
            return words["answer.unsure"];
        }

        return question.Kind switch
        {
            QuestionKind.Height => Height(answer.GetDecimal()),
            QuestionKind.Weight => Weight(answer.GetDecimal()),
            QuestionKind.Choice => Label(question, answer),
            QuestionKind.Choices => answer.GetArrayLength() == 0
                ? words["answer.none"]
                : string.Join(", ", answer.EnumerateArray().Select(a => Label(question, a))),
            QuestionKind.Servings => words.Say(
                "answer.servings",
                ("milk", Number(answer, "milk")),
                ("yogurt", Number(answer, "yogurt")),
                ("cheese", Number(answer, "cheese")),
                ("fortified", Number(answer, "fortified"))),
            _ => answer.ToString(),
        };
    }

    private static string Label(Question question, JsonElement id) =>
        question.Choices.FirstOrDefault(c => c.Id == id.GetString())?.Label ?? id.GetString()!;

    private static string Height(decimal cm)
    {
        var inches = (int)decimal.Round(cm / 2.54m, MidpointRounding.AwayFromZero);
        return Invariant($"{cm:0.#} cm ({inches / 12} ft {inches % 12} in)");
    }

    private static string Weight(decimal kg)
    {
        var pounds = (int)decimal.Round(kg * 2.20462m, MidpointRounding.AwayFromZero);
        return Invariant($"{kg:0.##} kg ({pounds / 14} st {pounds % 14} lb)");
    }

    private static string Number(JsonElement servings, string part) =>
        servings.GetProperty(part).GetDecimal().ToString("0.##", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
