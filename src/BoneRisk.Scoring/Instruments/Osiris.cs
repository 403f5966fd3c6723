namespace BoneRisk.Scoring;

/// <summary>OSIRIS, compared as a decimal.</summary>
internal sealed class Osiris : IInstrument
{
    private const decimal PerKgOrYear = 0.2m;

    public static Osiris Tool { get; } = new();

    public string Id => "osiris";

    public Sex Group => Sex.Female;

    public int FromAge => 45;

    public bool AfterMenopause => true;

    public Cutoff Cutoff { get; } = Cutoff.Below(1);

    public string Formula =>
        "0.2 × weight in kg − 0.2 × age in years + 2 if taking oestrogen now "
        + "− 2 after a bone broke in a small fall";

    public string Population => "Women from 45, after menopause";

    public string Limits =>
        "Published tool, points to be confirmed: its sum was not checked in the paper; in its own study, at a cut-off "
        + "of 1, it missed about 2 in 10 women with osteoporosis; a score that is not flagged is no all-clear";

    public RuleSource Source { get; } = new(
        "Ben Sedrine 2002, Gynecol Endocrinol 16:245-50, abstract [V1]; cut-off below 1 as in CMS249 [V1]; "
        + "its sum was not checked in the paper",
        EvidenceMark.R);

    public IReadOnlyList<Part> Parts(Answers answers) =>
    [
        Part.Weight(answers, kg => kg * PerKgOrYear),
        Part.Age(answers, FromAge, years => -years * PerKgOrYear),
        Part.YesNo(QuestionIds.OestrogenNow, answers.OestrogenNow, yes: 2, no: 0),
        Part.YesNo(QuestionIds.FragilityFracture, answers.FragilityFracture, yes: -2, no: 0),
    ];
}
