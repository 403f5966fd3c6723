using System.Text.Json;

namespace BoneRisk.Evaluation.Measures;

/// <summary>Ages, heights, weights, servings and lab values.</summary>
internal static class QuantityMeasure
{
    private const double Rounding = 0.0601;

    private sealed record Example(string Text, string Question, JsonElement Value, bool Ask);

    public static IEnumerable<Figure> Of(Part part, Listener listener)
    {
        var heard = Examples.Read<Example>("quantities", part)
            .Select(e => (Example: e, Heard: listener.Hear(e.Text, e.Question))).ToList();
        yield return Figure.AtLeast(
            "quantities: right value, or a right question back", part, heard,
            h => IsRight(h.Example, h.Heard), 0.995, Tell);
        yield return Figure.AtMost(
            "quantities: a wrong value taken silently", part, heard, h => IsWrong(h.Example, h.Heard), 0, Tell);
        yield return Figure.AtLeast(
            "quantities with one right value: taken at once", part,
            [.. heard.Where(h => h.Example.Value.ValueKind != JsonValueKind.Null && !h.Example.Ask)],
            h => h.Heard.Answers.ContainsKey(h.Example.Question) && IsRight(h.Example, h.Heard), 0.95, Tell);
    }

    private static bool IsRight(Example e, Heard h)
    {
        var isSettled = e.Value.ValueKind != JsonValueKind.Null;
        if (h.Answers.TryGetValue(e.Question, out var taken))
        {
            return isSettled && AreSame(taken, e.Value);
        }

        return h.Asks is { } asks
            && (!isSettled || asks.Any(json => AreSame(JsonSerializer.Deserialize<JsonElement>(json), e.Value)));
    }

    private static bool IsWrong(Example e, Heard h) =>
        h.Answers.TryGetValue(e.Question, out var taken)
        && (e.Value.ValueKind == JsonValueKind.Null || !AreSame(taken, e.Value));

    private static bool AreSame(JsonElement a, JsonElement b) => (a.ValueKind, b.ValueKind) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => Math.Abs(a.GetDouble() - b.GetDouble()) < Rounding,
        (JsonValueKind.Object, JsonValueKind.Object) => b.EnumerateObject().All(p => a.TryGetProperty(p.Name, out var same) && AreSame(same, p.Value)),
        _ => false,
    };

    private static string Tell((Example Example, Heard Heard) h) =>
        $"{h.Example.Question} “{h.Example.Text}” ({h.Example.Value}{(h.Example.Ask ? ", ask" : "")}): "
        + $"{string.Join(" ", h.Heard.Answers.Select(a => $"{a.Key}={a.Value}"))} {(h.Heard.Asks is null ? "" : $"asks {string.Join(" or ", h.Heard.Asks)}")}";
}
