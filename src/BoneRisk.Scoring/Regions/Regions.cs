using System.Diagnostics.CodeAnalysis;

namespace BoneRisk.Scoring;

/// <summary>The regions there are. Source: clinical reference 1.14 and 3.1.</summary>
public static class Regions
{
    private const int RiskCountsFrom = 50;

    private static readonly DateOnly NextReview = new(2027, 6, 30);

    /// <summary>United Kingdom: women from 65, men from 75.</summary>
    public static Region UK { get; } = new(
        "UK",
        65,
        75,
        RiskCountsFrom,
        [new(18, 800, 1000), new(19, 700, 700)],
        "NICE CG146",
        "2012, updated 2017; update in progress",
        new("NICE CG146 (2012, updated 2017): consider fracture-risk assessment in women from 65 and men from 75",
            EvidenceMark.V1),
        new("UK reference nutrient intake: 700 mg from 19; girls 800 and boys 1,000 mg to 18", EvidenceMark.V2),
        NextReview);

    /// <summary>United States: women from 65, no age for men.</summary>
    public static Region US { get; } = new(
        "US",
        65,
        null,
        RiskCountsFrom,
        [new(18, 1300, 1300), new(19, 1000, 1000), new(51, 1200, 1000), new(71, 1200, 1200)],
        "USPSTF",
        "14 January 2025",
        new("USPSTF 2025: screen women from 65 (B); men insufficient evidence (I statement)", EvidenceMark.V1),
        new("US recommended dietary allowance, IOM 2011", EvidenceMark.V2),
        NextReview);

    /// <summary>European Union: women from 65, men from 70.</summary>
    public static Region EU { get; } = new(
        "EU",
        65,
        70,
        RiskCountsFrom,
        [new(18, 1000, 1000), new(25, 950, 950)],
        "ISCD Official Positions",
        "2019 and 2023",
        new("ISCD 2019/2023: bone density test in women from 65 and men from 70; no single EU guideline was checked",
            EvidenceMark.R),
        new("EFSA 2015 population reference intake: 950 mg, 1,000 mg from 18 to 24", EvidenceMark.R),
        NextReview);

    /// <summary>Every region.</summary>
    public static IReadOnlyList<Region> All { get; } = [UK, US, EU];

    /// <summary>Finds a region by its id, in any case.</summary>
    /// <param name="id">Such as <c>UK</c>; null finds nothing.</param>
    /// <param name="region">The region, or null.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet(string? id, [NotNullWhen(true)] out Region? region)
    {
        region = All.FirstOrDefault(candidate => candidate.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        return region is not null;
    }
}
