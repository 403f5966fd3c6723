namespace BoneRisk.Scoring;

/// <summary>ORAI. At exactly 70 kg and 75 years secondary pages disagree; the original intervals are used.</summary>
internal sealed class Orai : IInstrument
{
    public static Orai Tool { get; } = new();

    public string Id => "orai";

    public Sex Group => Sex.Female;

    public int FromAge => 45;

    public bool AfterMenopause => false;

    public Cutoff Cutoff { get; } = Cutoff.AtLeast(9);

    public string Formula =>
        "Age 75 or more: 15, 65 to 74: 9, 55 to 64: 5, 45 to 54: 0; weight under 60 kg: 9, "
        + "60 to under 70 kg: 3, 70 kg or more: 0; not taking oestrogen now: 2";

    public string Population => "Women from 45";

    public string Limits =>
        "Of women aged 50 to 64 with osteoporosis it missed about half in one study (Pecina [V1]); flags every woman "
        + "from 65 by age alone; not made for people with another strong cause of weak bones, such as "
        + "long-term steroids; a score that is not flagged is no all-clear";

    public RuleSource Source { get; } = new(
        "Cadarette 2000, CMAJ 162:1289-94 [V1]; cut-off 9 as in CMS249 [V1]; points as in OsteoEd and openEHR [V2]; "
        + "70 kg and 75 years by the original intervals",
        EvidenceMark.R);

    public IReadOnlyList<Part> Parts(Answers answers) =>
    [
        Part.Age(answers, FromAge, years => years switch { >= 75 => 15, >= 65 => 9, >= 55 => 5, _ => 0 }),
        Part.Weight(answers, kg => kg switch { < 60 => 9, < 70 => 3, _ => 0 }),
        Part.YesNo(QuestionIds.OestrogenNow, answers.OestrogenNow, yes: 0, no: 2),
    ];
}
