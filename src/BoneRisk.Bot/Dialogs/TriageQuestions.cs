using BoneRisk.Bot.Content;

namespace BoneRisk.Bot.Dialogs;

/// <summary>The front desk's script as questions like all others: a reason, then yes, no or not sure.</summary>
public static class TriageQuestions
{
    public const string Reason = "triage.reason";

    private const string Prefix = "triage.";

    public static string Id(TriageQuestion question) => Prefix + question.Id;

    /// <summary>The questions that belong to what a call is about; five at most, content sees to that.</summary>
    public static IReadOnlyList<TriageQuestion> Script(BotContent content, TriageReason reason) =>
        [.. content.Triage.Questions.Where(q => q.RedFlags.Any(reason.RedFlags.Contains))];

    public static TriageReason? ReasonOf(BotContent content, Session session) =>
        session.Triage.TryGetValue(Reason, out var id) ? content.Triage.Reasons.FirstOrDefault(r => r.Id == id) : null;

    /// <summary>Where a script question stands: the reason is the first of six at most.</summary>
    public static (int Step, int Of) Progress(BotContent content, Session session)
    {
        var most = content.Triage.Reasons.Max(r => Script(content, r).Count);
        var script = ReasonOf(content, session) is { } reason ? Script(content, reason).Count : most;
        return (session.Triage.Count + 1, script + 1);
    }

    public static bool Asks(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);

    public static IEnumerable<Question> From(BotContent content)
    {
        var words = content.Words;
        yield return Ask(
            Reason,
            words["triage.reason.prompt"],
            words["triage.reason.hint"],
            [words["triage.reason.error"], words["triage.reason.again"]],
            [.. content.Triage.Reasons.Select(r => new QuestionChoice(r.Id, r.Label, null, r.Synonyms))]);

        foreach (var question in content.Triage.Questions)
        {
            yield return Ask(
                Id(question),
                question.Say,
                words["triage.question.hint"],
                [words["triage.question.error"], words["triage.question.again"]],
                [
                    new("yes", words["yes"], null, []),
                    new("no", words["no"], null, []),
                    new("unsure", words["triage.unsure"], null, []),
                ]);
        }

        Question Ask(string id, string prompt, string hint, string[] errors, IReadOnlyList<QuestionChoice> choices) => new(
            id, QuestionKind.Choice, prompt, prompt, hint, words["triage.why"], errors, null, null, null,
            choices, [], Unsure: false, "clinical reference section 4.2", "R", null);
    }
}
