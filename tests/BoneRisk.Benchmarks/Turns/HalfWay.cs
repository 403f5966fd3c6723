using BoneRisk.Bot.Dialogs;

namespace BoneRisk.Benchmarks.Turns;

/// <summary>What the bot remembers of somebody who has answered seventeen questions.</summary>
internal static class HalfWay
{
    private static readonly (string Question, string Json)[] Answers =
    [
        ("symptoms", "[]"), ("age", "62"), ("sex", "\"female\""), ("heightCm", "160"), ("weightKg", "58"),
        ("menopause", "\"yes\""), ("menopauseAge", "46"), ("oestrogenNow", "\"no\""), ("diagnosis", "\"none\""),
        ("fragilityFracture", "\"no\""), ("heightLoss4cm", "\"unsure\""), ("falls", "\"one\""),
        ("parentHipFracture", "\"yes\""), ("rheumatoidArthritis", "\"no\""), ("steroids", "\"no\""),
        ("conditions", "[\"copd\"]"), ("medicines", "[]"),
    ];

    public static Session Session()
    {
        var session = new Session { Greeted = true, Consented = true, Asking = "neckSurgery" };
        foreach (var (question, json) in Answers)
            session.Store(question, json);
        return session;
    }
}
