namespace BoneRisk.Bot.Tests.Support;

/// <summary>People who come to the chat, with what each types to every question.</summary>
public static class People
{
    public static Dictionary<string, string> Ann => new()
    {
        ["symptoms"] = "none of these",
        ["age"] = "I'm 67",
        ["sex"] = "woman",
        ["heightCm"] = "5 ft 4",
        ["weightKg"] = "58 kg",
        ["menopause"] = "yes",
        ["menopauseAge"] = "51",
        ["oestrogenNow"] = "no",
        ["diagnosis"] = "none",
        ["fragilityFracture"] = "no",
        ["heightLoss4cm"] = "I don't know",
        ["parentHipFracture"] = "yes",
        ["rheumatoidArthritis"] = "nope",
        ["smoking"] = "no",
        ["steroids"] = "no",
        ["conditions"] = "none",
        ["medicines"] = "none",
        ["neckSurgery"] = "no",
        ["falls"] = "one",
        ["alcohol"] = "none",
        ["calciumServings"] = "2 milk, 1 yogurt, no cheese, no fortified",
        ["check"] = "get my report",
    };

    public static Dictionary<string, string> Bob => new(Ann)
    {
        ["age"] = "72",
        ["sex"] = "man",
        ["weightKg"] = "82 kg",
        ["parentHipFracture"] = "no",
        ["conditions"] = "copd",
    };
}
