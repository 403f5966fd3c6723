using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Reading;
using BoneRisk.Bot.Replies;
using BoneRisk.Scoring;
using BoneRisk.Understanding;
using Microsoft.Bot.Builder;

namespace BoneRisk.Bot.Bots;

/// <summary>
/// Red flags come before everything else: they are looked for in every typed text, and again after every answer,
/// because an answer (recent neck surgery, say) can raise a symptom that was ticked before. An emergency holds the
/// conversation until the person says that help was called, or that it is not happening.
/// </summary>
public sealed class SafetyNet(
    BotContent content, RedFlagScanner scanner, HoldReader holds, CommandMatcher commands, RedFlagReply replies,
    Assessor assessor, AskCatalog asks, AnswerReader reader, BoundaryFinder boundaries)
{
    private const string Symptoms = "symptoms";

    /// <summary>Looks at a message before the dialogs see it.</summary>
    public async Task<SafetyOutcome> LookAsync(ITurnContext turn, Session session, CancellationToken cancellationToken)
    {
        var incoming = SessionAccess.Incoming(turn);
        if (session.Hold.Count > 0)
        {
            return await HoldAsync(turn, incoming, session, cancellationToken);
        }

        if (session.Doubt.Count > 0)
        {
            return await SettleDoubtAsync(turn, incoming, session, cancellationToken);
        }

        var typed = incoming.Click?.Input("answer") ?? incoming.Text;
        return typed.Length == 0 || IsAnswer(typed, incoming.Click is not null, session)
            ? SafetyOutcome.Pass
            : await LookAtAsync(turn, typed, session, cancellationToken);
    }

    /// <summary>Looks at a message that was edited after it was sent.</summary>
    /// <returns>Whether something urgent was found, and said.</returns>
    public async Task<bool> LookAtEditAsync(ITurnContext turn, Session session, CancellationToken cancellationToken) =>
        await LookAtAsync(turn, SessionAccess.Incoming(turn).Text, session, cancellationToken) != SafetyOutcome.Pass;

    private async Task<SafetyOutcome> LookAtAsync(
        ITurnContext turn, string typed, Session session, CancellationToken cancellationToken)
    {
        var sight = scanner.Look(turn, typed);
        if (sight.Facts.Count > 0)
        {
            session.Facts = [.. session.Facts.Union(sight.Facts)];
        }

        var present = sight.Hits.Where(h => h.Certainty == Certainty.Present).ToList();
        if (present.Count > 0)
        {
            await RaiseAsync(turn, present, session, cancellationToken);
            return After(session);
        }

        if (sight.Hits.Count > 0)
        {
            session.Doubt = [.. sight.Hits.Select(h => h.Id).Distinct()];
            session.DoubtText = typed;
            session.Another = Another(sight.Hits);
            await AskDoubtAsync(turn, session, cancellationToken);
            return SafetyOutcome.Answered;
        }

        if (sight.Facts.Count == 0)
        {
            return SafetyOutcome.Pass;
        }

        // "had my thyroid out last week", said after the tingling was shown as less urgent.
        var risen = Weigh(session.Shown.Keys.Intersect(RedFlagIds.All), session).Where(f => IsNews(f, session)).ToList();
        if (risen.Count == 0)
        {
            return SafetyOutcome.Pass;
        }

        await ShowAsync(turn, risen, session, cancellationToken);
        return After(session);
    }

    /// <summary>Shows the urgent card when the ticked symptoms, with the other answers, rose to a level not shown yet.</summary>
    public async Task RaiseFromAnswersAsync(ITurnContext turn, Session session, CancellationToken cancellationToken)
    {
        if (session.Answers.GetValueOrDefault(Symptoms) == AnswerReader.Unsure && session.Shown.TryAdd(AnswerReader.Unsure, ""))
        {
            // Not sure is not "none": who cannot tell is told whom to ask.
            await turn.SendActivityAsync(NoticeReply.Create(content.Words["symptoms.unsure"]), cancellationToken);
        }

        if (session.Answers.GetValueOrDefault(Symptoms) is null or "[]" or AnswerReader.Unsure)
        {
            return;
        }

        var answers = assessor.Read(session);
        var risen = Weigh(answers.Symptoms ?? [], answers, session).Where(f => IsNews(f, session)).ToList();
        if (risen.Count > 0)
        {
            await ShowAsync(turn, risen, session, cancellationToken);
        }
    }

    private static SafetyOutcome After(Session session) =>
        session.Hold.Count > 0 ? SafetyOutcome.Answered : SafetyOutcome.AnsweredAskAgain;

    /// <summary>
    /// An answer that the waiting question offers is no free text: the front desk names what a call is about, and the
    /// symptoms question reads its answer with the same phrases as this net.
    /// </summary>
    private bool IsAnswer(string typed, bool isTicked, Session session) =>
        (session.Asking == Symptoms && (isTicked || (reader.Takes(asks[Symptoms], typed) && boundaries.Find(typed) is null)))
        || (asks.Find(session.Asking) is { } question && reader.IsOffered(question, typed, isTicked));

    private static bool IsNews(RedFlagFinding finding, Session session) =>
        !session.Shown.TryGetValue(finding.Id, out var at)
        || finding.Disposition < Enum.Parse<Disposition>(at, ignoreCase: true);

    private IReadOnlyList<RedFlagFinding> Weigh(IEnumerable<string> flags, Session session) =>
        Weigh(flags, assessor.Read(session), session);

    private IReadOnlyList<RedFlagFinding> Weigh(IEnumerable<string> flags, Answers answers, Session session) =>
        RedFlags.Evaluate(flags, ToldFacts.Add(answers, session.Facts, content.Book));

    /// <summary>A sign of one's own outranks the same sign of another.</summary>
    private static List<string> Another(IEnumerable<RedFlagHit> hits) =>
        [.. hits.GroupBy(h => h.Id).Where(g => g.All(h => h.IsAnother)).Select(g => g.Key)];

    private async Task RaiseAsync(
        ITurnContext turn, IReadOnlyList<RedFlagHit> hits, Session session, CancellationToken cancellationToken)
    {
        session.Another = [.. session.Another.Except(hits.Select(h => h.Id)).Union(Another(hits))];
        await RaiseAsync(turn, hits.Select(h => h.Id).Distinct(), session, cancellationToken);
    }

    private async Task RaiseAsync(
        ITurnContext turn, IEnumerable<string> flags, Session session, CancellationToken cancellationToken)
    {
        var raised = flags.ToList();
        TickedSymptoms.Add(raised.Except(session.Another), session);
        await ShowAsync(turn, Weigh(raised, session), session, cancellationToken);
    }

    private async Task ShowAsync(
        ITurnContext turn, IReadOnlyList<RedFlagFinding> findings, Session session, CancellationToken cancellationToken)
    {
        foreach (var finding in findings.Where(f => !session.Another.Contains(f.Id)))
        {
            session.Shown[finding.Id] = DispositionNames.Of(finding.Disposition);
        }

        var holding = findings[0].Disposition <= Disposition.SameHour;
        if (holding)
        {
            session.Hold = [.. session.Hold.Union(findings.Select(f => f.Id))];
        }

        var another = findings.All(f => session.Another.Contains(f.Id));
        await turn.SendActivityAsync(replies.Create(findings, session, holding, another), cancellationToken);
    }

    private async Task<SafetyOutcome> HoldAsync(
        ITurnContext turn, Incoming incoming, Session session, CancellationToken cancellationToken)
    {
        var hits = scanner.Look(turn, incoming.Text).Hits;
        var more = hits.Where(h => !session.Hold.Contains(h.Id)).ToList();
        var said = incoming.Click?.Command ?? commands.Match(incoming.Text);
        var answer = said switch
        {
            "helpCalled" => HoldAnswer.HelpCalled,
            "notHappening" => HoldAnswer.NotHappening,
            _ => holds.Read(incoming.Text),
        };
        var isThere = hits.Any(h => h.Certainty == Certainty.Present);
        if (answer == HoldAnswer.HelpCalled || (answer == HoldAnswer.NotHappening && !isThere))
        {
            return await ReleaseAsync(turn, answer == HoldAnswer.HelpCalled, session, cancellationToken);
        }

        if (more.Count > 0)
        {
            session.Another = [.. session.Another.Union(Another(more))];
            await RaiseAsync(turn, more.Select(h => h.Id).Union(session.Hold), session, cancellationToken);
            return SafetyOutcome.Answered;
        }

        // The same wall of text twice is not read: one line, and the buttons.
        var reminder = replies.Remind(Weigh(session.Hold, session), session, answer == HoldAnswer.Over);
        await turn.SendActivityAsync(reminder, cancellationToken);
        return SafetyOutcome.Answered;
    }

    private async Task<SafetyOutcome> ReleaseAsync(
        ITurnContext turn, bool called, Session session, CancellationToken cancellationToken)
    {
        if (!called)
        {
            TickedSymptoms.Remove(session.Hold, session);
        }

        session.Hold = [];
        session.Another = [];
        var text = content.Words[called ? "redFlag.helpCalled" : "redFlag.notHappening"];
        await turn.SendActivityAsync(NoticeReply.Create(text), cancellationToken);
        return SafetyOutcome.AnsweredAskAgain;
    }

    private async Task<SafetyOutcome> SettleDoubtAsync(
        ITurnContext turn, Incoming incoming, Session session, CancellationToken cancellationToken)
    {
        var (flags, said) = (session.Doubt, session.DoubtText ?? "");
        session.Doubt = [];
        session.DoubtText = null;
        var answer = incoming.Click?.Input("answer") ?? incoming.Text;
        var hits = scanner.Look(turn, answer).Hits.Where(h => h.Certainty == Certainty.Present).ToList();
        if (hits.Count == 0 && IsNo(answer))
        {
            session.Another = [];
            SessionAccess.Replace(turn, new Incoming(said, null, false));
            return SafetyOutcome.Pass;
        }

        // Anything but a clear no counts as a yes.
        session.Another = [.. session.Another.Except(hits.Where(h => !h.IsAnother).Select(h => h.Id)).Union(Another(hits.Where(h => !flags.Contains(h.Id))))];
        await RaiseAsync(turn, flags.Union(hits.Select(h => h.Id)), session, cancellationToken);
        return After(session);
    }

    private bool IsNo(string answer) =>
        answer == "no" || PlainAnswers.Read(answer) is PlainAnswer.No or PlainAnswer.NoneOfThese
        || holds.Read(answer) == HoldAnswer.NotHappening;

    private async Task AskDoubtAsync(ITurnContext turn, Session session, CancellationToken cancellationToken)
    {
        var labels = string.Join("; ", session.Doubt.Select(replies.Label));
        var text = content.Words.Say("redFlag.doubt", ("signs", labels));
        var value = Reply.Question("redFlagCheck", step: 1, of: 1, retry: 0);
        await turn.SendActivityAsync(Reply.Create(value, text, null, expecting: true), cancellationToken);
    }
}
