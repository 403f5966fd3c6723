namespace BoneRisk.Scoring;

/// <summary>MORES. Only the cut-off, the bands and "70 kg or less alone is flagged" were checked.</summary>
internal sealed class Mores : IInstrument
{
    public static Mores Tool { get; } = new();

    public string Id => "mores";

    public Sex Group => Sex.Male;

    public int FromAge => 50;

    public bool AfterMenopause => false;

    public Cutoff Cutoff { get; } = Cutoff.AtLeast(6);

    public string Formula =>
        "Age 75 or more: 4, 56 to 74: 3, up to 55: 0; COPD: 3; weight up to 70 kg: 6, over 70 to 80 kg: 4, "
        + "over 80 kg: 0";

    public string Population => "Men from 50";

    public string Limits =>
        "Published tool, points to be confirmed in the paper; every man of 70 kg or less is flagged by weight alone; "
        + "for men, studies do not yet show whether testing helps; a score that is not flagged is no all-clear";

    public RuleSource Source { get; } = new(
        "Shepherd 2007, Ann Fam Med 5:540-546: bands and cut-off 6 [V1]; point values not checked in the paper",
        EvidenceMark.R);

    public IReadOnlyList<Part> Parts(Answers answers) =>
    [
        Part.Age(answers, FromAge, years => years switch { >= 75 => 4, >= 56 => 3, _ => 0 }),
        Part.Weight(answers, kg => kg switch { <= 70 => 6, <= 80 => 4, _ => 0 }),
        Part.Condition(answers, ConditionIds.Copd, 3),
    ];
}
