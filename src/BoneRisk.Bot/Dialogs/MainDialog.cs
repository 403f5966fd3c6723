using System.Text.Json;
using BoneRisk.Bot.Bots;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Replies;
using Microsoft.Bot.Builder.Dialogs;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Consent, then the menu, then what was chosen, and round again. Commands are heard at any moment.</summary>
public sealed class MainDialog : ComponentDialog
{
    /// <summary>Option of the main walk: wait at the menu without showing it.</summary>
    public const string Quiet = "quiet";

    /// <summary>Option of the main walk: show the menu.</summary>
    public const string Menu = "";

    /// <summary>Option of the main walk, and menu choice: begin or go on with the assessment.</summary>
    public const string Assess = "assess";

    private const string Steps = "main.steps";
    private const string SymptomSteps = "main.symptoms";

    private readonly SessionAccess _sessions;
    private readonly Commands _commands;
    private readonly SafetyNet _safety;
    private readonly Words _words;
    private readonly Walk _walk;
    private readonly ToldAnswers _told;

    public MainDialog(
        AskDialog ask, AssessmentDialog assessment, TriageDialog triage, ConfirmDialog confirm, Commands commands,
        SessionAccess sessions, SafetyNet safety, Words words, Walk walk, ToldAnswers told)
        : base(nameof(MainDialog))
    {
        (_sessions, _commands, _safety, _words, _walk, _told) = (sessions, commands, safety, words, walk, told);
        AddDialog(ask);
        AddDialog(assessment);
        AddDialog(triage);
        AddDialog(confirm);
        AddDialog(new WaterfallDialog(Steps, [ConsentAsync, MenuAsync, GoAsync, AgainAsync]));
        AddDialog(new WaterfallDialog(SymptomSteps, [AskSymptomsAsync, SymptomsAskedAsync]));
        InitialDialogId = Steps;
    }

    /// <summary>Leaves whatever is under way, answers kept, and goes to a menu choice, or to the menu for null.</summary>
    public static async Task<DialogTurnResult> GoToAsync(
        DialogContext inner, string? choice, CancellationToken cancellationToken)
    {
        await inner.CancelAllDialogsAsync(cancellationToken);
        return await inner.BeginDialogAsync(Steps, choice, cancellationToken);
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc, CancellationToken cancellationToken = default) =>
        await _commands.TryAsync(innerDc, cancellationToken)
        ?? await _told.TryAsync(innerDc, cancellationToken)
        ?? await base.OnContinueDialogAsync(innerDc, cancellationToken);

    /// <summary>Who comes in with facts need not say them twice: they are kept until consent is given.</summary>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
    {
        var session = await _sessions.GetAsync(innerDc.Context, cancellationToken);
        if (!session.Consented && _told.Keep(session, SessionAccess.Incoming(innerDc.Context).Text))
        {
            await _told.SayKeptAsync(innerDc.Context, session, cancellationToken);
        }

        return await base.OnBeginDialogAsync(innerDc, options, cancellationToken);
    }

    private async Task<DialogTurnResult> ConsentAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _sessions.GetAsync(step.Context, cancellationToken);
        return session.Consented
            ? await step.NextAsync(null, cancellationToken)
            : await step.BeginDialogAsync(nameof(AskDialog), new AskOptions("consent"), cancellationToken);
    }

    private async Task<DialogTurnResult> MenuAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _sessions.GetAsync(step.Context, cancellationToken);
        if (step.Result is not null)
        {
            session.Consented = Text(step.Result) == "yes";
        }

        if (!session.Consented)
        {
            session.Pending = []; // What was told is forgotten.
            await step.Context.SendActivityAsync(NoticeReply.Create(_words["consent.declined"]), cancellationToken);
            return await step.ReplaceDialogAsync(Steps, null, cancellationToken);
        }

        if (session.Pending.Count > 0 && session.Hold.Count == 0)
        {
            return await _told.UseKeptAsync(step.Context, session, cancellationToken)
                ? await step.NextAsync(JsonSerializer.Serialize(Assess), cancellationToken)
                : await step.ReplaceDialogAsync(Steps, null, cancellationToken);
        }

        var choice = step.Options?.ToString();
        return string.IsNullOrEmpty(choice) || choice == Quiet
            ? await step.BeginDialogAsync(
                nameof(AskDialog), new AskOptions("menu", Quiet: choice == Quiet), cancellationToken)
            : await step.NextAsync(JsonSerializer.Serialize(choice), cancellationToken);
    }

    private async Task<DialogTurnResult> GoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _sessions.GetAsync(step.Context, cancellationToken);
        switch (Text(step.Result))
        {
            case Assess:
                if (session.Reported && _walk.Next(session) is null)
                {
                    session.StartOver(); // Everything was answered and reported: a new run.
                }

                return await step.BeginDialogAsync(nameof(AssessmentDialog), null, cancellationToken);
            case "resume":
                return await step.BeginDialogAsync(nameof(AssessmentDialog), null, cancellationToken);
            case AssessmentDialog.ScoreAnew:
                return await step.BeginDialogAsync(nameof(AssessmentDialog), AssessmentDialog.ScoreAnew, cancellationToken);
            case "startOver" or "deleteData":
                return await step.BeginDialogAsync(nameof(ConfirmDialog), Text(step.Result), cancellationToken);
            case "symptoms":
                return await step.BeginDialogAsync(SymptomSteps, null, cancellationToken);
            case "faq":
                return await step.BeginDialogAsync(nameof(AskDialog), new AskOptions("faq"), cancellationToken);
            case "desk":
                session.Triage = [];
                return await step.BeginDialogAsync(nameof(TriageDialog), null, cancellationToken);
            default:
                return await step.ReplaceDialogAsync(Steps, null, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _sessions.GetAsync(step.Context, cancellationToken);
        var next = step.Result switch
        {
            ConfirmDialog.Kept => session.Answers.Count > 0 && !session.Reported ? "resume" : Menu,
            string choice => choice,
            _ => Quiet,
        };
        return await step.ReplaceDialogAsync(Steps, next, cancellationToken);
    }

    private async Task<DialogTurnResult> AskSymptomsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _sessions.GetAsync(step.Context, cancellationToken);
        session.Shown = [];
        return await step.BeginDialogAsync(nameof(AskDialog), new AskOptions("symptoms"), cancellationToken);
    }

    private async Task<DialogTurnResult> SymptomsAskedAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _sessions.GetAsync(step.Context, cancellationToken);
        await _safety.RaiseFromAnswersAsync(step.Context, session, cancellationToken);
        if (session.Shown.Count == 0 && step.Result is not AnswerReader.Unsure)
        {
            await step.Context.SendActivityAsync(NoticeReply.Create(_words["symptoms.none"]), cancellationToken);
        }

        return await step.EndDialogAsync(Menu, cancellationToken);
    }

    private static string? Text(object? json) => json is string text ? JsonSerializer.Deserialize<string>(text) : null;
}
