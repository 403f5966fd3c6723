using BoneRisk.Bot.Tests.Content;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Tests.Safety;

/// <summary>What the scanner, with the phrases that ship, makes of a vignette.</summary>
internal sealed record Sighting(Vignette Vignette, IReadOnlyList<RedFlagHit> Hits)
{
    private static readonly RedFlagScanner Scanner = RealContent.Content.CreateScanner();

    private static readonly HashSet<string> Emergencies =
        [.. Vignettes.Dev.Where(vignette => vignette.IsEmergency).Select(vignette => vignette.Flag!)];

    public bool IsFound => Hits.Any(hit => hit.Id == Vignette.Flag);

    public bool IsCertain => Hits.Any(hit => hit.Id == Vignette.Flag && hit.Certainty == Certainty.Present);

    public bool IsAlarm => Hits.Any(hit => hit.Certainty == Certainty.Present && Emergencies.Contains(hit.Id));

    public static Sighting Of(Vignette vignette) => new(vignette, Scanner.Scan(vignette.Text));

    public static List<Sighting> Of(IEnumerable<Vignette> vignettes) => [.. vignettes.Select(Of)];

    public override string ToString() => $"“{Vignette.Text}” ({Vignette.Flag ?? "none"})";
}
