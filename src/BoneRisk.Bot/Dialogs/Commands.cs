using System.Globalization;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.FollowUps;
using BoneRisk.Bot.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BoneRisk.Bot.Dialogs;

/// <summary>
/// What a person can say or click at any moment. A command is heard only when it is the whole message, and never in
/// place of an answer that the waiting question offers.
/// </summary>
public sealed class Commands(
    BotContent content, AskCatalog asks, AnswerReader reader, AnswerWords answerWords, CommandReader commands,
    ChangeRequest changes, FaqAnswers faq, MenuReply menu, CheckReply check, SumsReply sums, Assessor assessor,
    SessionAccess sessions, BotRegion region, ReminderConsent reminders, ToldAnswers told)
{
    private readonly Words _words = content.Words;

    /// <returns>The turn's result, or null when the message is no command.</returns>
    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var session = await sessions.GetAsync(dc.Context, cancellationToken);
        var incoming = SessionAccess.Incoming(dc.Context);
        if (incoming.Click is null && await ChangeAsync(dc, session, incoming.Text, cancellationToken) is { } changed)
        {
            return changed;
        }

        var (command, argument) = incoming.Click is { } click
            ? (click.Command, click.Argument)
            : commands.Read(incoming.Text, session.Asking);

        if (command is not null && await TellAsync(dc.Context, command, argument, session, cancellationToken))
        {
            // Who wants to be left alone is asked nothing.
            return command == "doNotRemindMe" ? Dialog.EndOfTurn : await AskAgainAsync(dc, cancellationToken);
        }

        if (incoming.Unreadable || IsOld(incoming.Click, session))
        {
            await SayAsync(dc.Context, incoming.Unreadable ? _words["card.unreadable"] : Old(incoming.Click!, session));
            AskDialog.Insist(dc.Context);
            return await AskAgainAsync(dc, cancellationToken);
        }

        return command is null ? null : await GoAsync(dc, command, argument, session, cancellationToken);

        Task SayAsync(ITurnContext turn, string text) =>
            turn.SendActivityAsync(NoticeReply.Create(text), cancellationToken);
    }

    /// <summary>"change my weight" asks it again; "change my weight to 60" changes it.</summary>
    private async Task<DialogTurnResult?> ChangeAsync(
        DialogContext dc, Session session, string text, CancellationToken cancellationToken)
    {
        if (!session.Consented || changes.Read(text) is not { } change)
        {
            return null;
        }

        var reading = change.Value is null
            ? null
            : reader.Read(asks[change.Question], new Incoming(change.Value, null, false), session);
        if (reading is AnswerReading.Taken taken)
        {
            Guess answer = new() { Question = change.Question, Json = taken.Json, Said = change.Value! };
            return await told.TakeAsync(dc, session, [answer], null, cancellationToken);
        }

        if (!changes.Begin(session, change.Question))
        {
            return null;
        }

        session.Surprising.AddRange((reading as AnswerReading.AskBack)?.Guesses ?? []);
        return await MainDialog.GoToAsync(dc, "resume", cancellationToken);
    }

    /// <summary>A click may answer only the question that waits, with its own token, once.</summary>
    private static bool IsOld(CardClick? click, Session session) =>
        click is not null
        && (click.Assessment != session.Assessment || click.Nonce != session.Nonce
            || (click.Command is null && click.Question != session.Asking));

    private string Old(CardClick click, Session session)
    {
        var question = asks.Find(click.Question);
        return question is not null && session.Answers.TryGetValue(question.Id, out var answer)
            ? _words.Say("card.answered", ("question", question.Short), ("said", answerWords.Say(question, answer)))
            : _words["card.old"];
    }

    /// <summary>Commands that only tell something: they never move the conversation, so an old card may ask them too.</summary>
    private async Task<bool> TellAsync(
        ITurnContext turn, string command, string? argument, Session session, CancellationToken cancellationToken)
    {
        switch (command)
        {
            case "topic":
                await faq.ShowAsync(turn, argument, session, cancellationToken);
                return true;
            case "help":
                await turn.SendActivityAsync(menu.Help(session), cancellationToken);
                return true;
            case "explain":
                await SayAsync(Explain(asks.Find(session.Asking)) ?? _words["why.none"]);
                return true;
            case "why":
                await SayAsync(asks.Find(session.Asking)?.Why ?? _words["why.none"]);
                return true;
            case "language" when argument is not null:
                session.Locale = argument;
                await SayAsync(_words.Say("language.set", ("language", CultureInfo.GetCultureInfo(argument).EnglishName)));
                return true;
            case "remindMe" or "doNotRemindMe":
                await SayAsync(reminders.Switch(turn.Activity, session, on: command == "remindMe"));
                return true;
            case "human" or "language" or "print":
                await SayAsync(_words[$"{command}.text"]);
                return true;
            case "sums":
                if (session.Reported && assessor.Score(session) is { } report)
                {
                    await turn.SendActivityAsync(sums.Create(report, session), cancellationToken);
                }
                else
                {
                    await SayAsync(_words["sums.notYet"]);
                }

                return true;
            default:
                return false;
        }

        Task SayAsync(string text) => turn.SendActivityAsync(NoticeReply.Create(region.Fill(text)), cancellationToken);
    }

    /// <summary>What the waiting question means: its hint, and what each answer stands for.</summary>
    private static string? Explain(Question? waiting) => waiting is null
        ? null
        : Reply.Lines(waiting.Hint is { } hint ? $"{hint.TrimEnd('.')}." : null, waiting.Errors[^1]);

    private async Task<DialogTurnResult?> GoAsync(
        DialogContext dc, string command, string? argument, Session session, CancellationToken cancellationToken)
    {
        if (!session.Consented)
        {
            return null;
        }

        switch (command)
        {
            case "back" when session.Asking == "check" || InAssessment(session):
                if (!changes.StepBack(session))
                {
                    await dc.Context.SendActivityAsync(NoticeReply.Create(_words["back.first"]), cancellationToken);
                    return await AskAgainAsync(dc, cancellationToken);
                }

                return await MainDialog.GoToAsync(dc, "resume", cancellationToken);
            case "change" when session.Answers.Count > 0:
                if (argument is not null && changes.Begin(session, argument))
                {
                    return await MainDialog.GoToAsync(dc, "resume", cancellationToken);
                }

                await dc.Context.SendActivityAsync(check.Create(session, _words["change.which"]), cancellationToken);
                return Dialog.EndOfTurn;
            case "takeBack" when changes.TakeBack(session) is { Count: > 0 } taken:
                var names = string.Join(", ", taken.Select(id => asks[id].Short));
                await dc.Context.SendActivityAsync(
                    NoticeReply.Create(_words.Say("told.takenBack", ("questions", names))), cancellationToken);
                return await MainDialog.GoToAsync(dc, "resume", cancellationToken);
            case "takeBack":
                await dc.Context.SendActivityAsync(NoticeReply.Create(_words["told.nothingBack"]), cancellationToken);
                return await AskAgainAsync(dc, cancellationToken);
            case "startOver" or "deleteData":
                return await MainDialog.GoToAsync(dc, command, cancellationToken);
            case "cancel" when InAssessment(session):
                var kept = Reply.Lines(_words["cancel.kept"], reminders.WhenStopping(dc.Context.Activity, session));
                await dc.Context.SendActivityAsync(NoticeReply.Create(kept), cancellationToken);
                return await MainDialog.GoToAsync(dc, null, cancellationToken);
            case "back" or "menu" or "cancel":
                return await MainDialog.GoToAsync(dc, null, cancellationToken);
            case "continue" when session.Answers.Count > 0 && !session.Reported:
                return await MainDialog.GoToAsync(dc, "resume", cancellationToken);
            case "startAssessment":
                return await MainDialog.GoToAsync(dc, "assess", cancellationToken);
            case "checkSymptoms":
                return await MainDialog.GoToAsync(dc, "symptoms", cancellationToken);
            case "askQuestion":
                return await MainDialog.GoToAsync(dc, "faq", cancellationToken);
            case "frontDesk":
                return await MainDialog.GoToAsync(dc, "desk", cancellationToken);
            default:
                return null;
        }
    }

    private bool InAssessment(Session session) => content.Questions.Any(q => q.Id == session.Asking);

    private static async Task<DialogTurnResult> AskAgainAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.RepromptDialogAsync(cancellationToken);
        return Dialog.EndOfTurn;
    }
}
