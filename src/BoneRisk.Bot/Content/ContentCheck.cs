using BoneRisk.Scoring;

namespace BoneRisk.Bot.Content;

/// <summary>Content and scoring must speak of the same things: a rule without words, or words without a rule, stops the start.</summary>
public static class ContentCheck
{
    private static readonly string[] Releases = ["helpCalled", "notHappening", "over"];

    /// <exception cref="ContentException">Some ids are only on one side.</exception>
    public static void AgainstScoring(BotContent content)
    {
        List<string> mistakes =
        [
            .. Compare("dialogs/assessment.yaml: question", content.Questions.Select(q => q.Id), QuestionIds.All),
            .. Compare("dialogs/redflags.yaml: red flag", content.RedFlags.Select(f => f.Id), RedFlagIds.All),
            .. Compare("dialogs/assessment.yaml: condition", Choices("conditions"), ConditionIds.All),
            .. Compare("dialogs/assessment.yaml: medicine", Choices("medicines"), MedicineIds.All),
            .. Compare("dialogs/report.yaml: next step", content.Report.NextSteps.Keys, NextStepIds.All),
            .. Compare("dialogs/report.yaml: limit", content.Report.Limits.Keys, LimitIds.All),
            .. Compare("dialogs/regions.yaml: region", content.Regions.Keys, Regions.All.Select(r => r.Id)),
            .. content.Book.Facts
                .Where(f => !ChoiceIds.ByQuestion.TryGetValue(f.Question, out var choices) || !choices.Contains(f.Choice))
                .Select(f => $"dialogs/red-flag-words.yaml: fact '{f.Id}' is no answer that scoring knows."),
            .. Compare("dialogs/red-flag-words.yaml: release", content.Book.Release.Keys, Releases),
        ];
        if (mistakes.Count > 0)
        {
            throw new ContentException(mistakes);
        }

        IEnumerable<string> Choices(string question) => content.Question(question).Choices.Select(c => c.Id);
    }

    private static IEnumerable<string> Compare(string what, IEnumerable<string> words, IEnumerable<string> rules)
    {
        var (said, known) = (words.ToHashSet(), rules.ToHashSet());
        return known.Except(said).Select(id => $"{what} '{id}' has no words.")
            .Concat(said.Except(known).Select(id => $"{what} '{id}' is not known to scoring."));
    }
}
