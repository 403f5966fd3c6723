using System.Text.Json;

namespace BoneRisk.Bot.Tests.Safety;

/// <summary>
/// The two vignette files. <c>dev</c> may be used to better the phrases. <c>held-out</c> was written before the
/// phrases were deepened and only its totals are looked at: whoever tunes a phrase to a line of it has to replace that line.
/// </summary>
internal static class Vignettes
{
    public static IReadOnlyList<Vignette> Dev { get; } = Read("dev");

    public static IReadOnlyList<Vignette> HeldOut { get; } = Read("held-out");

    private static List<Vignette> Read(string part) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Safety", $"vignettes.{part}.jsonl"))
            .Select(line => JsonSerializer.Deserialize<Vignette>(line, JsonSerializerOptions.Web)!),
    ];
}
