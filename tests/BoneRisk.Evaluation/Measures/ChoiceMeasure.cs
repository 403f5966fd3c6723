using System.Text.Json;

namespace BoneRisk.Evaluation.Measures;

/// <summary>Answers to questions with choices.</summary>
internal static class ChoiceMeasure
{
    private sealed record Example(string Text, string Question, JsonElement Value, string[]? Off, bool Ask);

    public static IEnumerable<Figure> Of(Part part, Listener listener)
    {
        var heard = Examples.Read<Example>("choices", part)
            .Select(e => (Example: e, Heard: listener.Hear(e.Text, e.Question))).ToList();
        yield return Figure.AtLeast(
            "choices: right, or a right question back", part, heard, h => IsRight(h.Example, h.Heard), 0.99, Tell);
        yield return Figure.AtMost(
            "choices: a wrong one taken silently", part, heard, h => IsWrong(h.Example, h.Heard), 0.005, Tell);
    }

    private static bool IsRight(Example e, Heard h)
    {
        var isSettled = e.Value.ValueKind != JsonValueKind.Null;
        return h.Answers.TryGetValue(e.Question, out var taken)
            ? isSettled && AreSame(taken, e.Value)
            : h.Asks is { } asks
                && (isSettled ? asks.Any(json => AreSame(JsonSerializer.Deserialize<JsonElement>(json), e.Value)) : true);
    }

    private static bool IsWrong(Example e, Heard h) =>
        h.Answers.TryGetValue(e.Question, out var taken) && (e.Value.ValueKind == JsonValueKind.Null || !AreSame(taken, e.Value));

    private static bool AreSame(JsonElement a, JsonElement b) =>
        a.ValueKind == b.ValueKind
        && (a.ValueKind == JsonValueKind.Array
            ? a.EnumerateArray().Select(x => x.GetString()).ToHashSet().SetEquals(b.EnumerateArray().Select(x => x.GetString()))
            : a.ToString() == b.ToString());

    private static string Tell((Example Example, Heard Heard) h) =>
        $"{h.Example.Question} “{h.Example.Text}” ({h.Example.Value}{(h.Example.Ask ? ", ask" : "")}): "
        + $"{string.Join(" ", h.Heard.Answers.Select(a => $"{a.Key}={a.Value}"))} {(h.Heard.Asks is null ? "" : $"asks {string.Join(" or ", h.Heard.Asks)}")}";
}
