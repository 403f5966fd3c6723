namespace BoneRisk.Understanding.Tests;

/// <summary>A few questions with wordings of every sort, and what messages tell of them.</summary>
internal static class Sample
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly StatementReader Reader = new(
    [
        new("age", ToldKind.Age, 18, 110, [], []),
        new("sex", ToldKind.Choice, 0, 0,
        [
            new(["im|am a|an * woman", "# woman|lady|female", "# year|years old woman|lady", "woman|lady of #"], "female"),
            new(["woman", "female"], "female", Alone: true),
            new(["for|in a # * woman"], null),
        ],
        []),
        new("heightCm", ToldKind.Height, 100, 230, [], []),
        new("weightKg", ToldKind.Weight, 30, 250, [], []),
        new("menopauseAge", ToldKind.AgeAtEvent, 15, 65, [new(["periods stopped at #", "the change at #"], "age", Past: "age")], []),
        new("hrt", ToldKind.Choice, 0, 0, [new(["hrt"], "yes", Denied: "no", Past: "no")], []),
        new("bones", ToldKind.Choice, 0, 0,
        [
            new(["osteoporosis"], "osteoporosis", Denied: "none", Past: "osteoporosis"),
            new(["osteoporosis nurse|clinic", "scared of osteoporosis"], null),
        ],
        []),
        new("heightLoss", ToldKind.HeightLoss, 3.8m, 0, [], []),
        new("parentHip", ToldKind.Choice, 0, 0,
            [new(["mum|mother|dad|father * broke (her|his) hip"], "yes", Past: "yes", Ago: "yes")], []),
        new("conditions", ToldKind.Choices, 0, 0, [new(["coeliac (disease)"], "malabsorption"), new(["copd"], "copd")], []),
        new("surgery", ToldKind.Choice, 0, 0, [new(["thyroid out"], null, Ago: "earlier", Recent: "within4Weeks")], []),
        new("smoking", ToldKind.Choice, 0, 0,
        [
            new(["smoke", "smoker"], "yes", Denied: "no", Past: "no"),
            new(["never smoked", "stopped smoking"], "no", Past: "no", Ago: "no"),
        ],
        []),
    ]);

    public static Statement Read(string text, string? asking = null) => Reader.Read(text, Today, asking);

    /// <summary>"age=67 smoking="no"".</summary>
    public static string Told(string text, string? asking = null) =>
        string.Join(' ', Read(text, asking).Told.Select(t => $"{t.Question}={t.Json.Replace("\"", "", StringComparison.Ordinal)}"));
}
