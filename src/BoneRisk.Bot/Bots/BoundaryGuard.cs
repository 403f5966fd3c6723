using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Reading;
using BoneRisk.Bot.Replies;
using BoneRisk.Scoring;
using BoneRisk.Understanding;
using Microsoft.Bot.Builder;

namespace BoneRisk.Bot.Bots;

/// <summary>
/// Looks at a message before the dialogs see it: red flags first, then what the bot must not answer. Self-harm, and an
/// emergency that is no red flag (an overdose, a dangerous lab value), come before everything else.
/// </summary>
public sealed class BoundaryGuard(
    BoundaryFinder finder, BoundaryReply replies, SafetyNet safety, RedFlagScanner scanner, AskCatalog asks,
    AnswerReader answers, Words words)
{
    private const string FoundKey = "BoneRisk.Boundary";

    /// <summary>Whether nothing may be said before the answer to this message, not even a greeting.</summary>
    public bool ComesBeforeAll(ITurnContext turn, Session session) => Find(turn, session) is { } finding && IsFirst(finding, turn);

    /// <summary>Looks at a message.</summary>
    public async Task<SafetyOutcome> LookAsync(ITurnContext turn, Session session, CancellationToken cancellationToken)
    {
        if (session.Calcium is { } value)
        {
            session.Calcium = null;
            return await SettleAsync(turn, value, session, cancellationToken);
        }

        if (Find(turn, session) is { } urgent && IsFirst(urgent, turn))
        {
            return await AnswerFirstAsync(turn, urgent, session, cancellationToken);
        }

        var outcome = await safety.LookAsync(turn, session, cancellationToken);
        // After a doubt that was denied, what was said before is taken up again.
        return outcome == SafetyOutcome.Pass && Find(turn, session) is { } finding && !HasRedFlagForQuestion(turn, session)
            ? await AnswerAsync(turn, finding, session, cancellationToken)
            : outcome;
    }

    /// <summary>Looks at a message that was edited after it was sent.</summary>
    /// <returns>Whether something urgent was found, and said.</returns>
    public async Task<bool> LookAtEditAsync(ITurnContext turn, Session session, CancellationToken cancellationToken)
    {
        if (Find(turn, session) is { EndsTurn: true, NeedsKind: false } urgent && IsFirst(urgent, turn))
        {
            await turn.SendActivityAsync(replies.Create(urgent), cancellationToken);
            return true;
        }

        return await safety.LookAtEditAsync(turn, session, cancellationToken);
    }

    private static string Typed(ITurnContext turn)
    {
        var incoming = SessionAccess.Incoming(turn);
        return incoming.Click?.Input("answer") ?? incoming.Text;
    }

    private BoundaryFinding? Find(ITurnContext turn, Session session) =>
        TurnMemo.Once(turn, FoundKey, (Typed: Typed(turn), session.Asking, IsClick: SessionAccess.Incoming(turn).Click is not null), Find);

    /// <summary>An answer that the waiting question offers is none: "an eating disorder" is a condition to tick.</summary>
    private BoundaryFinding? Find((string Typed, string? Asking, bool IsClick) said)
    {
        var question = asks.Find(said.Asking);
        return said.Typed.Length == 0 || (question is not null && answers.IsOffered(question, said.Typed, said.IsClick))
            ? null
            : finder.Find(said.Typed, isAnswer: question is not null && question.Kind != QuestionKind.Text && answers.Takes(question, said.Typed));
    }

    private bool IsFirst(BoundaryFinding finding, ITurnContext turn) =>
        finding.Words.Category == "selfHarm" || (finding.Words.Disposition == "emergency" && !finding.NeedsKind && !IsEmergency(turn));

    private bool HasRedFlag(ITurnContext turn) => scanner.Look(turn, Typed(turn)).Hits.Count > 0;

    /// <summary>The symptoms question reads red flags itself; they go before any boundary there too.</summary>
    private bool HasRedFlagForQuestion(ITurnContext turn, Session session) =>
        session.Asking == QuestionIds.Symptoms && HasRedFlag(turn);

    private bool IsEmergency(ITurnContext turn)
    {
        var present = scanner.Look(turn, Typed(turn)).Hits.Where(hit => hit.Certainty == Certainty.Present).Select(hit => hit.Id);
        return RedFlags.Evaluate(present, new Answers()) is [{ Disposition: Disposition.Emergency }, ..];
    }

    /// <summary>The careful reply, then the red flag if there is one as well; nothing is asked.</summary>
    private async Task<SafetyOutcome> AnswerFirstAsync(
        ITurnContext turn, BoundaryFinding finding, Session session, CancellationToken cancellationToken)
    {
        await turn.SendActivityAsync(replies.Create(finding), cancellationToken);
        if (session.Hold.Count == 0 && session.Doubt.Count == 0 && !HasRedFlag(turn))
        {
            return SafetyOutcome.Answered;
        }

        // The symptoms question takes red flags as its answer: that is left to it.
        return await safety.LookAsync(turn, session, cancellationToken) == SafetyOutcome.Pass && HasRedFlag(turn)
            ? SafetyOutcome.Pass
            : SafetyOutcome.Answered;
    }

    private async Task<SafetyOutcome> AnswerAsync(
        ITurnContext turn, BoundaryFinding finding, Session session, CancellationToken cancellationToken)
    {
        if (finding is { NeedsKind: true, Calcium: { } calcium })
        {
            session.Calcium = CalciumText.Write(calcium);
            var value = Reply.Question("calciumKind", step: 1, of: 1, retry: 0);
            await turn.SendActivityAsync(Reply.Create(value, words["boundary.calciumKind"], null, expecting: true), cancellationToken);
            return SafetyOutcome.Answered;
        }

        await turn.SendActivityAsync(replies.Create(finding), cancellationToken);
        return finding.EndsTurn ? SafetyOutcome.Answered : SafetyOutcome.AnsweredAskAgain;
    }

    /// <summary>Only a clear "ionised" takes the dangerous reading back; no answer is none.</summary>
    private async Task<SafetyOutcome> SettleAsync(
        ITurnContext turn, string value, Session session, CancellationToken cancellationToken)
    {
        var settled = CalciumText.Read(value).As(CalciumReader.ReadKind(Typed(turn)));
        if (finder.ByValue(settled) is { } danger)
        {
            return await AnswerFirstAsync(turn, danger, session, cancellationToken);
        }

        await turn.SendActivityAsync(NoticeReply.Create(words["boundary.calciumIonised"]), cancellationToken);
        var outcome = await safety.LookAsync(turn, session, cancellationToken);
        return outcome == SafetyOutcome.Pass ? SafetyOutcome.AnsweredAskAgain : outcome;
    }
}
