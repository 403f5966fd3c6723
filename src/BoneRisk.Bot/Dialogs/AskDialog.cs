using BoneRisk.Bot.Content;
using BoneRisk.Bot.Reading;
using BoneRisk.Bot.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BoneRisk.Bot.Dialogs;

/// <summary>
/// Puts one question and waits until it is answered by a click or by typing. Ends with the answer as JSON text, or
/// with <see cref="TooYoung"/>. A question of the person's own is answered in between and the same question put again.
/// </summary>
public sealed class AskDialog(
    AskCatalog asks, AnswerReader reader, GuessReader guesses, Asker asker, FaqAnswers faq,
    SessionAccess sessions, BotContent content, AnsweredReply answered, AnswerWords answerWords, ToldStore store,
    ToldWords toldWords, BoundaryFinder finder, BoundaryReply boundaries) : Dialog(nameof(AskDialog))
{
    public const string TooYoung = "tooYoung";

    private const string QuestionKey = "question";
    private const string QuietKey = "quiet";
    private const string InsistKey = "BoneRisk.Insist";

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var ask = (AskOptions)options!;
        var state = dc.ActiveDialog!.State;
        state[QuestionKey] = ask.Question;
        state[QuietKey] = ask.Quiet ? "yes" : "no";
        var session = await sessions.GetAsync(dc.Context, cancellationToken);
        session.Asking = ask.Question;
        session.Retry = 0;
        session.Guesses = [.. session.Surprising.Where(s => s.Question == ask.Question)];
        session.Surprising.RemoveAll(s => s.Question == ask.Question);
        if (ask.Quiet)
        {
            return EndOfTurn;
        }

        session.Nonce = Token.New();
        if (session.Hold.Count == 0) // While an emergency holds, nothing is asked; it is once that is over.
        {
            await asker.AskAsync(dc.Context, asks[ask.Question], SoFar(asks[ask.Question], session), brief: false, cancellationToken);
        }

        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        var session = await sessions.GetAsync(dc.Context, cancellationToken);
        var incoming = SessionAccess.Incoming(dc.Context);
        var question = Question(dc.ActiveDialog!);
        session.Asking = question.Id;

        var pending = session.Guesses;
        session.Guesses = [];
        if (pending.Count > 0)
        {
            var guess = guesses.Read(pending, incoming);
            if (guess.Chosen is { } chosen)
            {
                return await TakeAsync(dc, question, session, chosen.Json, null, cancellationToken);
            }

            if (guess.Refused)
            {
                Insist(dc.Context);
                return await AskAgainAsync(dc, question, cancellationToken);
            }
        }

        if (question.Kind == QuestionKind.Text)
        {
            return await OwnQuestionAsync(dc, incoming.Text, session, cancellationToken);
        }

        var typed = incoming.Click is null ? incoming.Text : "";
        var asked = reader.IsQuestion(question, typed);
        if (asked && await faq.TryAnswerAsync(dc.Context, typed, session, cancellationToken))
        {
            return await AskAgainAsync(dc, question, cancellationToken);
        }

        switch (reader.Read(question, incoming, session))
        {
            case AnswerReading.Taken taken when Surprises.IsOne(question, taken.Json, session) && !(pending is [var same] && same.Json == taken.Json):
                session.Guesses = [new() { Question = question.Id, Json = taken.Json, Said = answerWords.Say(question, taken.Json) }];
                await asker.AskAsync(dc.Context, question, null, brief: true, cancellationToken);
                return EndOfTurn;
            case AnswerReading.Taken taken:
                return await TakeAsync(dc, question, session, taken.Json, taken.Note, cancellationToken);
            case AnswerReading.AskBack { Guesses: [var only] } when pending is [var before] && before.Json == only.Json:
                return await TakeAsync(dc, question, session, only.Json, null, cancellationToken); // Said twice is a yes.
            case AnswerReading.AskBack back:
                session.Guesses = [.. back.Guesses];
                session.Retry += pending.Count > 0 ? 1 : 0;
                await asker.AskAsync(dc.Context, question, null, brief: true, cancellationToken);
                return EndOfTurn;
            case AnswerReading.TooYoung:
                return await StopForChildAsync(dc, cancellationToken);
            case AnswerReading.NotUnderstood failed:
                return await NotUnderstoodAsync(dc, question, session, typed, asked, failed.Why, cancellationToken);
            default:
                throw new InvalidOperationException("An answer was read as nothing at all.");
        }
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var session = await sessions.GetAsync(turnContext, cancellationToken);
        var question = Question(instance);
        session.Asking = question.Id;
        if (!IsQuiet(turnContext, instance))
        {
            await asker.AskAsync(turnContext, question, null, brief: true, cancellationToken);
        }
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> TakeAsync(
        DialogContext dc, Question question, Session session, string json, string? note,
        CancellationToken cancellationToken)
    {
        if (question.Kind == QuestionKind.Age && AnswerReader.IsChild(json))
        {
            return await StopForChildAsync(dc, cancellationToken);
        }

        session.Guesses = [];
        session.Retry = 0;
        session.Nonce = Token.New();
        if (content.Questions.Contains(question))
        {
            json = store.WithSoFar(session, question, json);
            var changed = session.Changing is { } old && old.Question == question.Id && old.Json != json
                ? toldWords.Changed(question.Id, json, old.Json)
                : null;
            session.Store(question.Id, json);
            session.LastTold = [question.Id];
            note = changed is null ? note : Reply.Lines(note, changed);
        }

        await answered.ReplaceAsync(dc.Context, question, json, cancellationToken);
        if (note is not null)
        {
            await dc.Context.SendActivityAsync(NoticeReply.Create(note), cancellationToken);
        }

        return await dc.EndDialogAsync(json, cancellationToken);
    }

    /// <summary>What was told of a list already, when the rest of it is asked.</summary>
    private string? SoFar(Question question, Session session) => session.Open.Contains(question.Id)
        ? content.Words.Say("told.soFar", ("said", answerWords.Say(question, session.Answers[question.Id])))
        : null;

    private async Task<DialogTurnResult> StopForChildAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(boundaries.Create(finder["child"]), cancellationToken);
        return await dc.EndDialogAsync(TooYoung, cancellationToken);
    }

    private async Task<DialogTurnResult> NotUnderstoodAsync(
        DialogContext dc, Question question, Session session, string typed, bool asked, string? why,
        CancellationToken cancellationToken)
    {
        if (asked)
        {
            await faq.MissAsync(dc.Context, typed, session, cancellationToken);
            Insist(dc.Context);
            return await AskAgainAsync(dc, question, cancellationToken);
        }

        if (typed.Length > 0 && await faq.TryAnswerAsync(dc.Context, typed, session, cancellationToken))
        {
            return await AskAgainAsync(dc, question, cancellationToken);
        }

        session.Retry++;
        var error = why ?? question.Errors[Math.Min(session.Retry, question.Errors.Count) - 1];
        await asker.AskAsync(dc.Context, question, error, brief: false, cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> AskAgainAsync(
        DialogContext dc, Question question, CancellationToken cancellationToken)
    {
        if (!IsQuiet(dc.Context, dc.ActiveDialog!))
        {
            await asker.AskAsync(dc.Context, question, null, brief: true, cancellationToken);
        }

        return EndOfTurn;
    }

    private async Task<DialogTurnResult> OwnQuestionAsync(
        DialogContext dc, string text, Session session, CancellationToken cancellationToken)
    {
        if (text.Length == 0)
        {
            await asker.AskAsync(dc.Context, Question(dc.ActiveDialog!), null, brief: true, cancellationToken);
            return EndOfTurn;
        }

        if (!await faq.TryAnswerAsync(dc.Context, text, session, cancellationToken))
        {
            await faq.MissAsync(dc.Context, text, session, cancellationToken);
        }

        return await dc.EndDialogAsync(null, cancellationToken);
    }

    private Question Question(DialogInstance instance) =>
        asks.Find(instance.State[QuestionKey]?.ToString())
        ?? asks["menu"]; // A question that a new version no longer has.

    /// <summary>Has the waiting question put this turn even where it waits quietly, so that nobody is left without a way on.</summary>
    public static void Insist(ITurnContext turn) => turn.TurnState[InsistKey] = InsistKey;

    private static bool IsQuiet(ITurnContext turn, DialogInstance instance) =>
        instance.State[QuietKey]?.ToString() == "yes" && !turn.TurnState.ContainsKey(InsistKey);
}
