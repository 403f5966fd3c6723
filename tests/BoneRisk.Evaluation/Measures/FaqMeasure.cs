namespace BoneRisk.Evaluation.Measures;

/// <summary>The FAQ search: right topics, honest misses.</summary>
internal static class FaqMeasure
{
    private const double KeptInScope = 0.95;

    private sealed record Example(string Text, string? Topic, string[]? Also)
    {
        public bool Is(string topic) => topic == Topic || Also?.Contains(topic) == true;
    }

    public static IEnumerable<Figure> Of(Part part, Listener listener)
    {
        var heard = Hear("faq", part, listener);
        yield return Figure.AtLeast("FAQ: right topic first", part, heard, IsFirst, 0.95, Tell);
        yield return Figure.AtLeast(
            "FAQ: right topic in the first three", part, heard, h => h.Heard.Topics.Any(t => h.Example.Is(t.Topic)), 0.99, Tell);
        yield return Figure.AtLeast("FAQ: answered, and right", part, heard, h => IsAnswered(h) && IsFirst(h), 0.8, _ => "") with { Misses = [] };
        yield return Figure.AtMost("FAQ: answered, and wrong", part, heard, h => IsAnswered(h) && !IsFirst(h), 0.02, Tell);

        var misspelt = heard.ConvertAll(h => h with { Heard = listener.Hear(Misspeller.Misspell(h.Example.Text)) });
        yield return Figure.AtLeast("FAQ, a fifth of the words misspelt: right topic first", part, misspelt, IsFirst, 0.92, Tell);

        var outside = Hear("out-of-scope", part, listener);
        if (heard.Count == 0 || outside.Count == 0)
        {
            yield break;
        }

        var threshold = heard.Select(Score).Order().ElementAt((int)(heard.Count * (1 - KeptInScope)));
        yield return Figure.AtLeast(
            "out of scope: turned away with 95 % of in-scope kept", part, outside, h => Score(h) < threshold, 0.85, Tell);
        yield return Figure.AtMost("out of scope: answered", part, outside, IsAnswered, 0.02, Tell);
        yield return new("out of scope: AUROC", part, 0, outside.Count, new(0.96, AtMost: false), [])
        {
            Measured = Auroc.Of([.. heard.Select(Score)], [.. outside.Select(Score)]),
        };
    }

    private static List<Result> Hear(string set, Part part, Listener listener) =>
        [.. Examples.Read<Example>(set, part).Select(e => new Result(e, listener.Hear(e.Text)))];

    private static bool IsAnswered(Result h) => h.Heard.Faq == "answer";

    private static bool IsFirst(Result h) => h.Heard.Topics.Count > 0 && h.Example.Is(h.Heard.Topics[0].Topic);

    private static double Score(Result h) => h.Heard.Topics.Count > 0 ? h.Heard.Topics[0].Score : 0;

    private static string Tell(Result h) =>
        $"“{h.Example.Text}” ({h.Example.Topic ?? "none"}): {h.Heard.Faq} {string.Join(", ", h.Heard.Topics.Select(t => $"{t.Topic} {t.Score:0.00}"))}";

    private sealed record Result(Example Example, Heard Heard);
}
