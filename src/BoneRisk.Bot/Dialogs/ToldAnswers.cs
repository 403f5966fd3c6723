using BoneRisk.Bot.Bots;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Reading;
using BoneRisk.Bot.Replies;
using BoneRisk.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BoneRisk.Bot.Dialogs;

/// <summary>
/// Answers that people give without being asked, and corrections: they are stored, said back in one line, and not asked
/// again. Nothing told is used before consent, nor while an emergency holds the conversation.
/// </summary>
public sealed class ToldAnswers(
    StatementReader statements, BotContent content, AskCatalog asks, AnswerReader reader, ToldStore store, ToldWords said,
    Asker asker, FaqAnswers faq, SafetyNet safety, SessionAccess sessions, Walk walk, BoundaryFinder finder,
    BoundaryReply boundaries, TimeProvider clock)
{
    /// <summary>Takes what a typed message tells beside, or instead of, the answer to the waiting question.</summary>
    /// <returns>The turn's result, or null when the message is for the waiting question alone.</returns>
    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var session = await sessions.GetAsync(dc.Context, cancellationToken);
        var incoming = SessionAccess.Incoming(dc.Context);
        if (IsUsable(session) && session.Pending.Count > 0)
        {
            return await TakeAsync(dc, session, store.TakeUp(session), null, cancellationToken);
        }

        if (incoming.Click is not null || incoming.Text.Length == 0 || !Listens(session))
        {
            return null;
        }

        var statement = Read(incoming.Text, session);
        var told = Told(statement, incoming, session);
        if (told.Count == 0)
        {
            return null;
        }

        if (!session.Consented)
        {
            return await KeepUntilConsentAsync(dc, session, told, statement, cancellationToken);
        }

        return IsForWaitingOnly(told, incoming, session) || IsForFaq(told, incoming.Text, session)
            ? null
            : await TakeAsync(dc, session, told, statement, cancellationToken);
    }

    /// <summary>Keeps what a message tells until it may be used: after consent, or when an emergency is over.</summary>
    /// <returns>Whether it told something.</returns>
    public bool Keep(Session session, string text)
    {
        List<Guess> told = [.. Read(text, session).Told.Select(Guess)];
        if (told.Count == 0 || told.Exists(IsChildsAge))
        {
            return false; // For a child nothing is kept: the reply to it has been given.
        }

        store.Keep(session, told);
        return true;
    }

    /// <summary>Says what is kept until consent is given.</summary>
    public Task SayKeptAsync(ITurnContext turn, Session session, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(
            NoticeReply.Create(content.Words.Say("told.pending", ("answers", said.List(session.Pending)))), cancellationToken);

    /// <summary>Consent is given: what was kept counts now.</summary>
    /// <returns>Whether to go on: no check is for children.</returns>
    public async Task<bool> UseKeptAsync(ITurnContext turn, Session session, CancellationToken cancellationToken)
    {
        var told = store.TakeUp(session);
        if (await StopsForChildAsync(turn, session, told, cancellationToken))
        {
            return false;
        }

        await StoreAsync(turn, session, told, cancellationToken);
        await safety.RaiseFromAnswersAsync(turn, session, cancellationToken);
        return true;
    }

    /// <summary>Stores answers, says so, and goes on where that leads.</summary>
    /// <param name="dc">The main walk's dialogs.</param>
    /// <param name="session">The session.</param>
    /// <param name="told">What was told.</param>
    /// <param name="statement">The message, for what it says beside; null when there is none.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task<DialogTurnResult> TakeAsync(
        DialogContext dc, Session session, IReadOnlyList<Guess> told, Statement? statement, CancellationToken cancellationToken)
    {
        if (await StopsForChildAsync(dc.Context, session, told, cancellationToken))
        {
            return await MainDialog.GoToAsync(dc, null, cancellationToken);
        }

        var reported = session.Reported;
        await StoreAsync(dc.Context, session, told, cancellationToken);
        await safety.RaiseFromAnswersAsync(dc.Context, session, cancellationToken);
        var asked = await AnswerOwnQuestionAsync(dc.Context, statement, session, cancellationToken);
        if (reported)
        {
            return await MainDialog.GoToAsync(dc, walk.Next(session) is null ? AssessmentDialog.ScoreAnew : "resume", cancellationToken);
        }

        return await GoOnAsync(dc, session, statement, asked, cancellationToken);
    }

    private async Task<bool> StopsForChildAsync(
        ITurnContext turn, Session session, IReadOnlyList<Guess> told, CancellationToken cancellationToken)
    {
        if (!told.Any(IsChildsAge))
        {
            return false;
        }

        session.Reminder.Wanted = false;
        await turn.SendActivityAsync(boundaries.Create(finder["child"]), cancellationToken);
        return true;
    }

    private bool IsChildsAge(Guess told) => asks[told.Question].Kind == QuestionKind.Age && AnswerReader.IsChild(told.Json);

    private async Task StoreAsync(
        ITurnContext turn, Session session, IReadOnlyList<Guess> told, CancellationToken cancellationToken)
    {
        var outcome = store.Put(session, told);
        if (outcome.Noted.Count + outcome.Changes.Count > 0)
        {
            var lines = said.Lines(outcome.Noted, outcome.Changes.Select(c => said.Changed(c.Question, c.Json, c.Said)));
            await turn.SendActivityAsync(NoticeReply.Create(lines), cancellationToken);
        }
    }

    private Statement Read(string text, Session session) => statements.Read(
        text,
        DateOnly.FromDateTime(clock.GetUtcNow().Date),
        asks.Find(session.Asking) is { Kind: QuestionKind.Age or QuestionKind.Height or QuestionKind.Weight or QuestionKind.Number or QuestionKind.Servings } waiting
            ? waiting.Id
            : null);

    private static bool IsUsable(Session session) =>
        session.Consented && session.Hold.Count == 0 && session.Doubt.Count == 0;

    /// <summary>Staff tell of callers, and a yes or no is awaited before anything is deleted: nothing is told there.</summary>
    private bool Listens(Session session) =>
        session.Asking is "consent" or "menu" or "check" || content.Questions.Any(q => q.Id == session.Asking);

    private List<Guess> Told(Statement statement, Incoming incoming, Session session)
    {
        var told = statement.Told.Select(Guess).Where(t => store.IsNews(session, t)).ToList();
        if (told.Count == 0 && statement is { Corrects: true, Number: { } number } && Corrected(session, number) is { } corrected)
        {
            told.Add(corrected);
        }

        return told;
    }

    /// <summary>"sorry, 68": the number that was just given, when that is all there is to go by.</summary>
    private Guess? Corrected(Session session, string number)
    {
        var waits = asks.Find(session.Asking);
        return waits?.Kind is QuestionKind.Choice or QuestionKind.Choices && session.Trail.Count > 0
            && content.Questions.FirstOrDefault(q => q.Id == session.Trail[^1]) is { Kind: QuestionKind.Age or QuestionKind.Height or QuestionKind.Weight or QuestionKind.Number } last
            && session.Answers.ContainsKey(last.Id)
            && reader.Read(last, new Incoming(number, null, false), session) is AnswerReading.Taken taken
            && store.IsNews(session, new Guess { Question = last.Id, Json = taken.Json })
            ? new Guess { Question = last.Id, Json = taken.Json, Said = number }
            : null;
    }

    /// <summary>What answers the waiting question, and nothing else, is read there as ever.</summary>
    private bool IsForWaitingOnly(List<Guess> told, Incoming incoming, Session session) =>
        told is [{ Question: var only }] && only == session.Asking
        && reader.Read(asks[only], incoming, session) is AnswerReading.Taken or AnswerReading.AskBack or AnswerReading.TooYoung;

    /// <summary>At the menu one fact in passing belongs to the question that it came with.</summary>
    private bool IsForFaq(List<Guess> told, string text, Session session) =>
        session.Asking == "menu" && told.Count == 1 && !session.Reported && faq.Find(text).Outcome == FaqOutcome.Answer;

    private async Task<DialogTurnResult?> KeepUntilConsentAsync(
        DialogContext dc, Session session, List<Guess> told, Statement statement, CancellationToken cancellationToken)
    {
        store.Keep(session, told);
        if (statement.Rest.Length > 0
            && reader.Read(asks["consent"], new Incoming(statement.Rest, null, false), session) is AnswerReading.Taken)
        {
            SessionAccess.Replace(dc.Context, new Incoming(statement.Rest, null, false));
            return null;
        }

        await SayKeptAsync(dc.Context, session, cancellationToken);
        await dc.RepromptDialogAsync(cancellationToken);
        return Dialog.EndOfTurn;
    }

    /// <summary>A question of one's own in the same message is answered too.</summary>
    private async Task<bool> AnswerOwnQuestionAsync(
        ITurnContext turn, Statement? statement, Session session, CancellationToken cancellationToken)
    {
        return statement is { Asks: true }
            && (await faq.TryAnswerAsync(turn, SessionAccess.Incoming(turn).Text, session, cancellationToken)
                || (statement.Rest.Length > 0 && await faq.TryAnswerAsync(turn, statement.Rest, session, cancellationToken)));
    }

    private async Task<DialogTurnResult> GoOnAsync(
        DialogContext dc, Session session, Statement? statement, bool asked, CancellationToken cancellationToken)
    {
        if (session.Hold.Count > 0)
        {
            return Dialog.EndOfTurn;
        }

        var waiting = content.Questions.FirstOrDefault(q => q.Id == session.Asking);
        if (waiting is null)
        {
            // At the menu facts start the assessment, unless they only came with a question.
            return asked
                ? await AskAgainAsync(dc, cancellationToken)
                : await MainDialog.GoToAsync(dc, "resume", cancellationToken);
        }

        if (walk.IsDue(waiting, session) && !session.Surprising.Exists(s => s.Question == waiting.Id))
        {
            switch (RestFor(waiting, statement, SessionAccess.Incoming(dc.Context), session))
            {
                case AnswerReading.Taken taken:
                    session.Store(waiting.Id, taken.Json);
                    await safety.RaiseFromAnswersAsync(dc.Context, session, cancellationToken);
                    break;
                case AnswerReading.AskBack back:
                    session.Guesses = [.. back.Guesses];
                    await asker.AskAsync(dc.Context, waiting, null, brief: true, cancellationToken);
                    return Dialog.EndOfTurn;
                default:
                    return await AskAgainAsync(dc, cancellationToken);
            }
        }

        return await MainDialog.GoToAsync(dc, "resume", cancellationToken);
    }

    /// <summary>"no, and I'm 68": what is left over may answer the question that waits. A list is looked for in all of it.</summary>
    private AnswerReading? RestFor(Question waiting, Statement? statement, Incoming incoming, Session session)
    {
        if (statement is null || statement.Corrects || Questions.LooksLikeQuestion(statement.Rest))
        {
            return null;
        }

        var rest = waiting.Kind == QuestionKind.Choices ? incoming.Text : statement.Rest;
        return rest.Length > 0 ? reader.Read(waiting, new Incoming(rest, null, false), session) : null;
    }

    private static async Task<DialogTurnResult> AskAgainAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.RepromptDialogAsync(cancellationToken);
        return Dialog.EndOfTurn;
    }

    private static Guess Guess(Told told) => new() { Question = told.Question, Json = told.Json, Said = told.Said };
}
