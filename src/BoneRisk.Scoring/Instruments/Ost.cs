namespace BoneRisk.Scoring;

/// <summary>
/// OST, never truncated: four ways of rounding are in use, and they disagree at the cut-off (clinical reference 1.1).
/// </summary>
internal sealed class Ost : IInstrument
{
    public const string Name = "ost";
    public const string FemaleName = "ost-female";
    public const string MaleName = "ost-male";

    private const decimal PerKgOrYear = 0.2m;

    private Ost(Sex group, int fromAge, Cutoff cutoff, string population, string limits, RuleSource source)
    {
        Group = group;
        FromAge = fromAge;
        Cutoff = cutoff;
        Population = population;
        Limits = limits;
        Source = source;
    }

    public static Ost Women { get; } = new(
        Sex.Female,
        45,
        Cutoff.Below(2),
        "Women from 45, after menopause",
        "Of women aged 50 to 64 with osteoporosis it missed about 4 in 10 (JAMA Netw Open 2025;8(3):e250626 [V2]); "
        + "a score that is not flagged is no all-clear",
        new("Cut-off below 2 as in CMS249 [V1]; formula of Koh 2001, Osteoporos Int 12:699-705", EvidenceMark.V2));

    public static Ost Men { get; } = new(
        Sex.Male,
        50,
        Cutoff.Below(4),
        "Men from 50",
        "In one study it missed about 7 in 100 men with osteoporosis, and flagged about 34 in 100 men without it "
        + "(Adler 2003 [V2]); for men, studies do not yet show whether testing helps; a score that is not flagged is "
        + "no all-clear",
        new("Adler 2003, Mayo Clin Proc 78:723-7; cut-off below 4 as in University of Washington OsteoEd",
            EvidenceMark.V2));

    public string Id => Name;

    public Sex Group { get; }

    public int FromAge { get; }

    public bool AfterMenopause => Group == Sex.Female;

    public Cutoff Cutoff { get; }

    public string Formula => "0.2 × (weight in kg − age in years), not rounded";

    public string Population { get; }

    public string Limits { get; }

    public RuleSource Source { get; }

    public IReadOnlyList<Part> Parts(Answers answers) =>
    [
        Part.Weight(answers, kg => kg * PerKgOrYear),
        Part.Age(answers, FromAge, years => -years * PerKgOrYear),
    ];
}
