using System.Text.Json;

namespace BoneRisk.Bot.Tests.Safety;

/// <summary>
/// The first vignettes. All of them have been worked with since: <c>held-out</c> was held out once, and
/// <c>lay-words</c> is what people would say, written in seven rounds, each before its misses were looked at. What judges
/// the phrases now is the evaluation in <c>tests/BoneRisk.Evaluation</c>, whose held-out part nobody works with.
/// </summary>
internal static class Vignettes
{
    public static IReadOnlyList<Vignette> Dev { get; } = Read("dev");

    public static IReadOnlyList<Vignette> HeldOut { get; } = Read("held-out");

    public static IReadOnlyList<Vignette> LayWords { get; } = Read("lay-words");

    private static List<Vignette> Read(string part) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Safety", $"vignettes.{part}.jsonl"))
            .Select(line => JsonSerializer.Deserialize<Vignette>(line, JsonSerializerOptions.Web)!),
    ];
}
