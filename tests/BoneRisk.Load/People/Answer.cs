using System.Globalization;
using System.Text.Json;

namespace BoneRisk.Load.People;

/// <summary>What a person answers to one question, in every form it takes.</summary>
/// <param name="Question">Question id.</param>
/// <param name="Typed">As the person types it.</param>
/// <param name="Json">As <c>POST /api/score</c> takes it.</param>
/// <param name="Button">The <c>answer</c> of the card's button that says it; null where the card has inputs.</param>
/// <param name="Inputs">Members that the card's inputs add to its submit button's data; null for a button.</param>
/// <param name="Shown">Words in which the check page must show it; null where that is not looked at.</param>
internal sealed record Answer(string Question, string Typed, string Json, string? Button, string? Inputs, string? Shown)
{
    /// <summary>The answer raises a warning sign: a red flag card comes before the next question.</summary>
    public bool Warns { get; init; }

    public static Answer Pick(string question, string id, string typed) =>
        new(question, typed, Quote(id), id, null, null);

    public static Answer Unsure(string question, string typed) => Pick(question, "unsure", typed);

    public static Answer None(string question, string typed) => new(question, typed, "[]", "none", null, null);

    public static Answer Tick(string question, string typed, params string[] ids) =>
        new(question, typed, $"[{string.Join(',', ids.Select(Quote))}]", null, $"\"answer\":{Quote(string.Join(',', ids))}", null);

    public static Answer Number(string question, int value, string typed, string unit = "")
    {
        var number = value.ToString(CultureInfo.InvariantCulture);
        return new(question, typed, number, null, $"\"answer\":{Quote(number + unit)}", number + unit);
    }

    public static Answer Servings(int milk, int yogurt, int cheese, int fortified) => new(
        "calciumServings",
        $"{milk} milk, {yogurt} yoghurt, {cheese} cheese, {fortified} fortified",
        $$"""{"milk":{{milk}},"yogurt":{{yogurt}},"cheese":{{cheese}},"fortified":{{fortified}}}""",
        null,
        $"\"milk\":\"{milk}\",\"yogurt\":\"{yogurt}\",\"cheese\":\"{cheese}\",\"fortified\":\"{fortified}\"",
        null);

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
