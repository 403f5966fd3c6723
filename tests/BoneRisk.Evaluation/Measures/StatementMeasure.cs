using System.Text.Json;

namespace BoneRisk.Evaluation.Measures;

/// <summary>Messages that tell several things at once, and corrections.</summary>
internal static class StatementMeasure
{
    private const double Rounding = 0.0601;

    private sealed record Example(string Text, Dictionary<string, JsonElement> Answers, string[]? Not);

    public static IEnumerable<Figure> Of(Part part, Listener listener)
    {
        var heard = Examples.Read<Example>("statements", part)
            .Select(e => (Example: e, Heard: listener.Hear(e.Text))).ToList();
        var told = heard.SelectMany(h => h.Example.Answers.Select(a => (h.Example, h.Heard, Id: a.Key, Right: a.Value))).ToList();
        yield return Figure.AtLeast(
            "statements: answers taken that were told", part, told,
            t => t.Heard.Answers.TryGetValue(t.Id, out var taken) && AreSame(taken, t.Right), 0.9,
            t => $"“{t.Example.Text}”: {t.Id} {t.Right}, taken {Taken(t.Heard)}");
        yield return Figure.AtMost(
            "statements: messages with a wrong answer taken", part, heard, h => IsWrong(h.Example, h.Heard), 0.01,
            h => $"“{h.Example.Text}”: taken {Taken(h.Heard)}");
    }

    private static bool IsWrong(Example e, Heard h) => h.Answers.Any(taken =>
        e.Answers.TryGetValue(taken.Key, out var right) ? !AreSame(taken.Value, right) : e.Not?.Contains(taken.Key) == true);

    private static bool AreSame(JsonElement a, JsonElement b) => (a.ValueKind, b.ValueKind) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => Math.Abs(a.GetDouble() - b.GetDouble()) < Rounding,
        (JsonValueKind.Array, JsonValueKind.Array) =>
            a.EnumerateArray().Select(x => x.ToString()).ToHashSet().SetEquals(b.EnumerateArray().Select(x => x.ToString())),
        _ => a.ToString() == b.ToString(),
    };

    private static string Taken(Heard heard) => string.Join(" ", heard.Answers.Select(a => $"{a.Key}={a.Value}"));
}
