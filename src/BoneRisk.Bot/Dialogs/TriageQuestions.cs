using BoneRisk.Bot.Content;

namespace BoneRisk.Bot.Dialogs;

/// <summary>The front desk's script as questions like all others: a reason, then yes, no or not sure.</summary>
public static class TriageQuestions
{
    public const string Reason = "triage.reason";

    private const string Prefix = "triage.";

    public static string Id(TriageQuestion question) => Prefix + question.Id;

    public static IEnumerable<Question> From(BotContent content)
    {
        var words = content.Words;
        yield return Ask(
            Reason,
            words["triage.reason.prompt"],
            words["triage.reason.hint"],
            words["triage.reason.error"],
            [.. content.Triage.Reasons.Select(r => new QuestionChoice(r.Id, r.Label, null, r.Synonyms))]);

        foreach (var question in content.Triage.Questions)
        {
            yield return Ask(
                Id(question),
                question.Say,
                words["triage.question.hint"],
                words["triage.question.error"],
                [
                    new("yes", words["yes"], null, []),
                    new("no", words["no"], null, []),
                    new("unsure", words["triage.unsure"], null, []),
                ]);
        }

        Question Ask(string id, string prompt, string hint, string error, IReadOnlyList<QuestionChoice> choices) => new(
            id, QuestionKind.Choice, prompt, prompt, hint, words["triage.why"], [error, error], null, null, null,
            choices, [], Unsure: false, "clinical reference section 4.2", "R", null);
    }
}
