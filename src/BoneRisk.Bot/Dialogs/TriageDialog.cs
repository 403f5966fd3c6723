using BoneRisk.Bot.Content;
using BoneRisk.Bot.Replies;
using BoneRisk.Scoring;
using Microsoft.Bot.Builder.Dialogs;

namespace BoneRisk.Bot.Dialogs;

/// <summary>
/// The front desk's script: what the call is about, then red-flag questions to read out, six questions at most. "Not
/// sure" counts as yes. It ends at the first emergency, and always with words to say, never with a decision.
/// </summary>
public sealed class TriageDialog : ComponentDialog
{
    private const string Steps = "triage.steps";

    private readonly BotContent _content;
    private readonly SessionAccess _sessions;
    private readonly HandoverNote _note;
    private readonly TriageReply _reply;

    public TriageDialog(
        AskDialog ask, BotContent content, SessionAccess sessions, HandoverNote note, TriageReply reply)
        : base(nameof(TriageDialog))
    {
        (_content, _sessions, _note, _reply) = (content, sessions, note, reply);
        AddDialog(ask);
        AddDialog(new WaterfallDialog(Steps, [AskAsync, TakeAsync]));
        InitialDialogId = Steps;
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _sessions.GetAsync(step.Context, cancellationToken);
        if (TriageQuestions.ReasonOf(_content, session) is not { } reason)
        {
            return await step.BeginDialogAsync(
                nameof(AskDialog), new AskOptions(TriageQuestions.Reason), cancellationToken);
        }

        var script = TriageQuestions.Script(_content, reason);
        var findings = Findings(script, session);
        var next = findings.Count > 0 && findings[0].Disposition == Disposition.Emergency
            ? null
            : script.FirstOrDefault(q => !session.Triage.ContainsKey(TriageQuestions.Id(q)));
        if (next is not null)
        {
            return await step.BeginDialogAsync(
                nameof(AskDialog), new AskOptions(TriageQuestions.Id(next)), cancellationToken);
        }

        var disposition = findings.Count > 0 ? findings[0].Disposition : Disposition.Routine;
        var note = _note.Write(reason, script, session, disposition);
        await step.Context.SendActivityAsync(_reply.Create(disposition, findings, note, session), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _sessions.GetAsync(step.Context, cancellationToken);
        session.Triage[session.Asking!] = ((string)step.Result!).Trim('"');
        return await step.ReplaceDialogAsync(Steps, null, cancellationToken);
    }

    /// <summary>Staff do not judge: a question that was answered yes, or not sure, raises all it asks about.</summary>
    private static IReadOnlyList<RedFlagFinding> Findings(IEnumerable<TriageQuestion> script, Session session) =>
        RedFlags.Evaluate(
            script.Where(q => session.Triage.GetValueOrDefault(TriageQuestions.Id(q)) is "yes" or "unsure")
                .SelectMany(q => q.RedFlags).Distinct(),
            new Answers());
}
