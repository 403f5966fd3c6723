namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>Where a random chat can begin, so that every question is met as often as the first.</summary>
public static class Places
{
    /// <summary>Nobody has said anything yet.</summary>
    public const string Start = "the start";

    /// <summary>After the report.</summary>
    public const string Report = "the report";

    /// <summary>The start, then every question that Ann is asked, in her order, then the report.</summary>
    public static readonly string[] All =
    [
        Start, "consent", "menu", "symptoms", "age", "sex", "heightCm", "weightKg", "menopause", "menopauseAge", "oestrogenNow", "diagnosis",
        "fragilityFracture", "heightLoss4cm", "falls", "parentHipFracture", "rheumatoidArthritis", "steroids", "conditions", "medicines",
        "neckSurgery", "calciumServings", "smoking", "alcohol", "check", Report,
    ];
}
