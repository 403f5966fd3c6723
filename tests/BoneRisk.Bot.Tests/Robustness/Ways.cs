namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>Right answers to every question, as people word them: each must be taken, whatever was said before.</summary>
internal static class Ways
{
    private static readonly string[] YesOrNo = ["no", "yes", "nope", "I don't know"];

    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["consent"] = ["I agree"],
        ["menu"] = ["Check my bone risk"],
        ["faq"] = ["What calcium level is normal?"],
        ["check"] = ["get my report"],
        ["startOver"] = ["no", "No, keep them"],
        ["deleteData"] = ["no", "No, keep it"],
        ["symptoms"] = ["none of these", "none"],
        ["age"] = ["67", "I'm 45", "82 years old", "I am 59"],
        ["sex"] = ["woman", "man", "female", "Another answer"],
        ["heightCm"] = ["163 cm", "5 ft 4", "1.80 m", "I don't know"],
        ["weightKg"] = ["58 kg", "12 st 4", "150 lb", "I don't know"],
        ["menopauseAge"] = ["40", "I don't know"],
        ["diagnosis"] = ["none", "no", "I don't know"],
        ["falls"] = ["one", "none", "I don't know"],
        ["steroids"] = ["no", "never", "I don't know"],
        ["conditions"] = ["none", "coeliac", "asthma and coeliac disease", "I don't know"],
        ["medicines"] = ["none", "none of these", "I don't know"],
        ["neckSurgery"] = ["no", "never", "I don't know"],
        ["calciumServings"] = ["2 milk, 1 yogurt, no cheese, no fortified", "I don't know"],
        ["smoking"] = ["no", "yes", "I don't know"],
        ["alcohol"] = ["none", "I don't know"],
    };

    /// <param name="question">Question id; for the front desk's <c>triage.reason</c> the first reason is named.</param>
    /// <param name="way">Which of the wordings.</param>
    /// <param name="reason">Label of a front desk reason.</param>
    public static string Answer(string question, int way, string reason)
    {
        var ways = question == "triage.reason" ? [reason] : Known.GetValueOrDefault(question) ?? YesOrNo;
        return ways[way % ways.Length];
    }
}
