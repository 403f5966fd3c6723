using System.Text.Json;
using BoneRisk.Scoring;

namespace BoneRisk.Evaluation.Measures;

/// <summary>Red flags in free text: emergencies found, lesser signs found, look-alikes left alone.</summary>
internal static class RedFlagMeasure
{
    private sealed record Example(string Text, string Level, string? Flag, string[]? Also, JsonElement? Answers)
    {
        public bool Is(IEnumerable<string> flags) => flags.Any(f => f == Flag || Also?.Contains(f) == true);
    }

    public static IEnumerable<Figure> Of(Part part, Listener listener)
    {
        var heard = Examples.Read<Example>("red-flags", part).Select(e => (Example: e, Heard: Hear(listener, e))).ToList();
        var emergencies = heard.Where(h => h.Example.Level == "emergency").ToList();
        yield return Figure.AtLeast(
            "red flags at `emergency`: raised", part, emergencies, h => h.Heard.IsEmergency, 1, Tell);
        yield return Figure.AtLeast(
            "the same, raised or asked about", part, emergencies,
            h => h.Heard.IsEmergency || h.Heard.Doubted.Count > 0, 1, Tell);
        yield return Figure.AtLeast(
            "the same, under the right sign", part, emergencies,
            h => h.Example.Is(h.Heard.Flags.Concat(h.Heard.Doubted)), 0.9, Tell);
        yield return Figure.AtLeast(
            "lesser red flags: raised or asked about, not too late", part,
            [.. heard.Where(h => h.Example.Level is not ("emergency" or "none"))], IsInTime, 0.95, Tell);
        yield return Figure.AtMost(
            "look-alikes raised as emergency", part, [.. heard.Where(h => h.Example.Level == "none")],
            h => h.Heard.IsEmergency, 0.02, Tell);
    }

    private static bool IsInTime((Example Example, Heard Heard) h) =>
        h.Heard.Doubted.Count > 0
        || (h.Heard.Disposition is { } at && Enum.Parse<Disposition>(at, true) <= Enum.Parse<Disposition>(h.Example.Level, true));

    private static Heard Hear(Listener listener, Example example) => listener.Hear(
        example.Text, known: example.Answers is { } answers ? Answers.Read(answers).Answers : null);

    private static string Tell((Example Example, Heard Heard) h) =>
        $"“{h.Example.Text}” ({h.Example.Flag ?? "none"}): raised {string.Join(" ", h.Heard.Flags)}; asked {string.Join(" ", h.Heard.Doubted)}";
}
