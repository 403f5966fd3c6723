using System.Text.RegularExpressions;
using BoneRisk.Bot.Content;

namespace BoneRisk.Bot.Tests.Content;

/// <summary>What a patient reads is plain, gives no dose, and never reassures.</summary>
public sealed partial class WordingTests
{
    private const double Target = 6;
    private const int LongestSentence = 20;

    private readonly BotContent _content = RealContent.Content;

    [Fact]
    public void The_report_and_the_questions_need_six_years_of_school_on_average()
    {
        Assert.InRange(Readability.Grade(string.Join(' ', ReportTexts)), 0, Target);
        Assert.InRange(Readability.Grade(string.Join(' ', QuestionTexts.Where(t => t[^1] is '.' or '?'))), 0, Target);
        Assert.InRange(Readability.Grade(string.Join(' ', _content.RedFlags.Select(f => f.Action))), 0, Target);
        Assert.InRange(Readability.Grade(string.Join(' ', DeskTexts)), 0, Target);
    }

    [Fact]
    public void No_sentence_is_longer_than_twenty_words() =>
        Assert.All(PatientTexts, text => Assert.True(
            Readability.LongestSentence(text) <= LongestSentence, $"Too long: {text}"));

    [Fact]
    public void Nothing_reassures_begs_or_apologises() =>
        Assert.All(PatientTexts, text => Assert.False(Forbidden().IsMatch(text), $"Forbidden words in: {text}"));

    [Fact]
    public void No_dose_is_given() => Assert.All(PatientTexts, text => Assert.False(
        Dose().IsMatch(KnownFigures().Replace(text, "")), $"A dose in: {text}"));

    [Fact]
    public void Nobody_is_told_to_start_or_stop_a_medicine() => Assert.All(PatientTexts, text => Assert.False(
        StartOrStop().IsMatch(text), $"Starts or stops a medicine: {text}"));

    [Fact]
    public void An_emergency_action_opens_with_the_number_to_call() => Assert.All(
        _content.RedFlags.Take(13),
        flag => Assert.StartsWith("Call {emergency} now.", flag.Action, StringComparison.Ordinal));

    [Fact]
    public void Every_red_flag_is_known_by_many_wordings_and_its_list_can_still_be_read() => Assert.All(
        _content.RedFlags,
        flag =>
        {
            Assert.InRange(flag.Phrases.Count, 3, 100);
            Assert.InRange(flag.Phrases.Sum(Wordings), 20, int.MaxValue);
        });

    [Fact]
    public void Hints_are_one_line_without_a_full_stop() => Assert.All(
        _content.Questions.Where(q => q.Hint is not null), q => Assert.DoesNotMatch(@"\.$", q.Hint));

    private IEnumerable<string> QuestionTexts => _content.Questions.SelectMany(question => (string?[])
    [
        question.Prompt, question.Why, .. question.Errors, question.Hint,
    ]).OfType<string>();

    private IEnumerable<string> ReportTexts
    {
        get
        {
            var report = _content.Report;
            return
            [
                .. report.Dispositions.Values.Select(d => $"{d.Title}. {d.Text}"),
                .. report.Instruments.Values.SelectMany(i => (string[])[i.Flagged, i.NotFlagged]),
                .. report.Overrides.Values, .. report.IntakeBands.Values, .. report.NextSteps.Values,
                .. report.Limits.Values, .. report.NotScored.Values, .. report.BoneFactors.Values,
                .. report.CalciumFactors.Values,
            ];
        }
    }

    private IEnumerable<string> DeskTexts =>
        _content.Triage.Questions.Select(q => q.Say).Concat(_content.Triage.Outcomes.Values.Select(o => o.Say));

    private IEnumerable<string> PatientTexts =>
    [
        .. QuestionTexts, .. ReportTexts, .. DeskTexts, .. _content.RedFlags.Select(flag => flag.Action),
        .. _content.Topics.Select(topic => $"{topic.Answer} {topic.Next}"),
        .. _content.Boundaries.Replies.Select(boundary => boundary.Reply),
    ];

    [GeneratedRegex(
        @"\b(please|sorry|no need to worry|nothing to worry|don't worry|do not worry|you are fine|all is well|all clear,|"
        + @"safe to ignore|low risk|(?<!not mean that )your bones are (fine|strong|healthy))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"\d\s*(mg|mcg|µg|μg|micrograms?|milligrams?|g|IU|units?|tablets?)\b")]
    private static partial Regex Dose();

    /// <summary>
    /// Laboratory units, portions of food, alcohol, the margin of the calcium estimate, and what whole populations are
    /// advised to get.
    /// </summary>
    [GeneratedRegex(
        @"\d\s*mg/dL|(170 g of yoghurt|42 g of cheese)|\d+( or more| to \d)? units( a (day|week)|, or| of alcohol)?|250 mg a day off|"
        + "700 mg a day from food and drink|1,000 mg, or 1,200 mg for women|10 micrograms \\(400 IU\\) a day in autumn and winter|"
        + "The US figure is 600 IU, and 800 IU over 70")]
    private static partial Regex KnownFigures();

    [GeneratedRegex(
        @"(^|[.!:]\s+)(start|stop|begin|take|skip|double|halve)\s+(taking|your|the|a|an|any|calcium|vitamin)\b(?! report)",
        RegexOptions.IgnoreCase)]
    private static partial Regex StartOrStop();

    /// <summary>"a|b pain" is two wordings.</summary>
    private static int Wordings(string phrase) =>
        phrase.Split(' ').Aggregate(1, (wordings, part) => wordings * part.Split('|').Length);
}
