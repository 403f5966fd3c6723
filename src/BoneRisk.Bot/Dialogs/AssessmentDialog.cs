using BoneRisk.Bot.Bots;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.FollowUps;
using BoneRisk.Bot.Replies;
using Microsoft.Bot.Builder.Dialogs;

namespace BoneRisk.Bot.Dialogs;

/// <summary>
/// Walks through the questions of <c>dialogs/assessment.yaml</c>: a step whose question is answered or does not apply
/// is passed over. Going back, changing an answer, resuming and deploying a new version are therefore one mechanism:
/// drop or keep answers, and walk again.
/// </summary>
public sealed class AssessmentDialog : ComponentDialog
{
    /// <summary>Option: an answer was changed after the report, so that the check page is passed over.</summary>
    public const string ScoreAnew = "scoreAnew";

    private const string Steps = "assessment.steps";

    private readonly Walk _walk;
    private readonly SessionAccess _sessions;
    private readonly SafetyNet _safety;
    private readonly Words _words;
    private readonly Assessor _assessor;
    private readonly ReportReply _report;
    private readonly ReminderConsent _reminders;
    private readonly OutcomeNews _outcome;

    public AssessmentDialog(
        BotContent content, AskDialog ask, Walk walk, SessionAccess sessions, SafetyNet safety, Assessor assessor,
        ReportReply report, ReminderConsent reminders, OutcomeNews outcome)
        : base(nameof(AssessmentDialog))
    {
        (_walk, _sessions, _safety, _words, _assessor, _report, _reminders, _outcome) =
            (walk, sessions, safety, content.Words, assessor, report, reminders, outcome);
        AddDialog(ask);
        AddDialog(new WaterfallDialog(
            Steps,
            [
                .. content.Questions.Select(q => (WaterfallStep)((step, cancellationToken) => AskAsync(step, q, cancellationToken))),
                CheckAsync,
                ReportAsync,
            ]));
        InitialDialogId = Steps;
    }

    private async Task<DialogTurnResult> AskAsync(
        WaterfallStepContext step, Question question, CancellationToken cancellationToken)
    {
        var session = await _sessions.GetAsync(step.Context, cancellationToken);
        if (step.Result is AskDialog.TooYoung)
        {
            session.Reminder.Wanted = false;
            return await step.EndDialogAsync(MainDialog.Menu, cancellationToken);
        }

        if (step.Result is not null)
        {
            await _safety.RaiseFromAnswersAsync(step.Context, session, cancellationToken);
        }

        if (!_walk.IsDue(question, session))
        {
            return await step.NextAsync(null, cancellationToken);
        }

        await _reminders.OfferAsync(step.Context, session, cancellationToken);
        return await step.BeginDialogAsync(nameof(AskDialog), new AskOptions(question.Id), cancellationToken);
    }

    private async Task<DialogTurnResult> CheckAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _sessions.GetAsync(step.Context, cancellationToken);
        if (step.Result is not null)
        {
            await _safety.RaiseFromAnswersAsync(step.Context, session, cancellationToken);
        }

        // A version with other questions may have been deployed in mid-walk: walk again, nothing is asked twice.
        return _walk.Next(session) is not null ? await step.ReplaceDialogAsync(Steps, null, cancellationToken)
            : step.Options is ScoreAnew ? await step.NextAsync(null, cancellationToken)
            : await step.BeginDialogAsync(
                nameof(AskDialog), new AskOptions("check"), cancellationToken);
    }

    private async Task<DialogTurnResult> ReportAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _sessions.GetAsync(step.Context, cancellationToken);
        if (_assessor.Score(session) is not { } report)
        {
            await step.Context.SendActivityAsync(NoticeReply.Create(_words["report.contradiction"]), cancellationToken);
            return await step.ReplaceDialogAsync(Steps, null, cancellationToken);
        }

        if (_outcome.Compare(session, report) is { } news)
        {
            await step.Context.SendActivityAsync(NoticeReply.Create(news), cancellationToken);
        }

        session.Reported = true;
        session.ReportedAnswers = new(session.Answers);
        session.Reminder.Wanted = false; // There is nothing left to be reminded of.
        await step.Context.SendActivityAsync(_report.Create(report, session), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
