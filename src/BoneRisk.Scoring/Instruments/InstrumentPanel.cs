namespace BoneRisk.Scoring;

/// <summary>Which tools a person's report lists, in order. A tool of the other sex is not listed at all.</summary>
internal static class InstrumentPanel
{
    public static IReadOnlyList<IInstrument> All { get; } = [Ost.Women, Ost.Men, Orai.Tool, Osiris.Tool, Mores.Tool];

    private static readonly IInstrument[] OneGroupOnly = [Orai.Tool, Osiris.Tool, Mores.Tool];

    public static IReadOnlyList<Outcome> Score(Answers answers)
    {
        var outcomes = answers.Sex switch
        {
            Sex.Unspecified => Unspecified(answers),
            null => [UnknownSex.Ost(answers), .. OneGroupOnly.Select(tool => UnknownSex.Other(tool, answers))],
            _ => All.Where(tool => tool.Group == answers.Sex).Select(tool => Scorer.Score(tool.Id, tool, answers)),
        };
        return [.. Treatment.IsDiagnosedOrTreated(answers) ? outcomes.Select(Diagnosed) : outcomes];
    }

    private static IEnumerable<Outcome> Unspecified(Answers answers) =>
    [
        Scorer.Score(Ost.FemaleName, Ost.Women, answers),
        Scorer.Score(Ost.MaleName, Ost.Men, answers),
        .. OneGroupOnly.Select(tool => Outcome.Outside(tool.Id)),
    ];

    private static Outcome Diagnosed(Outcome outcome) => Outcome.Without(new NotScored(
        outcome.Result?.Id ?? outcome.NotScored!.Id, [], null, null, Reasons.Diagnosed));
}
