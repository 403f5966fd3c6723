using System.Text.Json;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
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
    BotContent content, RedFlagScanner scanner, CommandMatcher commands, RedFlagReply replies, Assessor assessor,
    AskCatalog asks, AnswerReader reader)
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
        return typed.Length == 0 || IsAnswer(typed, session)
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
        var hits = scanner.ScanLines(typed);
        var present = hits.Where(h => h.Certainty == Certainty.Present).Select(h => h.Id).ToList();
        if (present.Count > 0)
        {
            await RaiseAsync(turn, present, session, cancellationToken);
            return session.Hold.Count > 0 ? SafetyOutcome.Answered : SafetyOutcome.AnsweredAskAgain;
        }

        if (hits.Count == 0)
        {
            return SafetyOutcome.Pass;
        }

        session.Doubt = [.. hits.Select(h => h.Id).Distinct()];
        session.DoubtText = typed;
        await AskDoubtAsync(turn, session, cancellationToken);
        return SafetyOutcome.Answered;
    }

    /// <summary>Shows the urgent card when the ticked symptoms, with the other answers, rose to a level not shown yet.</summary>
    public async Task RaiseFromAnswersAsync(ITurnContext turn, Session session, CancellationToken cancellationToken)
    {
        if (session.Answers.GetValueOrDefault(Symptoms) == AnswerReader.Unsure && session.Shown.TryAdd(AnswerReader.Unsure, ""))
        {
            // Not sure is not "none": who cannot tell is told whom to ask.
            await turn.SendActivityAsync(NoticeReply.Create(content.Words["symptoms.unsure"]), cancellationToken);
        }

        var answers = assessor.Read(session);
        var risen = RedFlags.Evaluate(answers.Symptoms ?? [], answers).Where(f => IsNews(f, session)).ToList();
        if (risen.Count > 0)
        {
            await ShowAsync(turn, risen, session, cancellationToken);
        }
    }

    /// <summary>
    /// An answer that the waiting question offers is no free text: the front desk names what a call is about, and the
    /// symptoms question reads its answer with the same phrases as this net.
    /// </summary>
    private bool IsAnswer(string typed, Session session) =>
        session.Asking == Symptoms
        || (asks.Find(session.Asking) is { } question && reader.IsChoice(question, typed));

    private static bool IsNews(RedFlagFinding finding, Session session) =>
        !session.Shown.TryGetValue(finding.Id, out var at)
        || finding.Disposition < Enum.Parse<Disposition>(at, ignoreCase: true);

    private async Task RaiseAsync(
        ITurnContext turn, IReadOnlyList<string> flags, Session session, CancellationToken cancellationToken)
    {
        Remember(flags, session);
        await ShowAsync(turn, RedFlags.Evaluate(flags, assessor.Read(session)), session, cancellationToken);
    }

    private async Task ShowAsync(
        ITurnContext turn, IReadOnlyList<RedFlagFinding> findings, Session session, CancellationToken cancellationToken)
    {
        foreach (var finding in findings)
        {
            session.Shown[finding.Id] = DispositionNames.Of(finding.Disposition);
        }

        var holding = findings[0].Disposition <= Disposition.SameHour;
        if (holding)
        {
            session.Hold = [.. session.Hold.Union(findings.Select(f => f.Id))];
        }

        await turn.SendActivityAsync(replies.Create(findings, session, holding), cancellationToken);
    }

    private async Task<SafetyOutcome> HoldAsync(
        ITurnContext turn, Incoming incoming, Session session, CancellationToken cancellationToken)
    {
        var command = incoming.Click?.Command ?? commands.Match(incoming.Text);
        if (command is "helpCalled" or "notHappening")
        {
            if (command == "notHappening")
            {
                Forget(session.Hold, session);
            }

            session.Hold = [];
            await turn.SendActivityAsync(NoticeReply.Create(content.Words[$"redFlag.{command}"]), cancellationToken);
            return SafetyOutcome.AnsweredAskAgain;
        }

        var more = scanner.ScanLines(incoming.Text).Select(h => h.Id).Union(session.Hold).ToList();
        await RaiseAsync(turn, more, session, cancellationToken);
        return SafetyOutcome.Answered;
    }

    private async Task<SafetyOutcome> SettleDoubtAsync(
        ITurnContext turn, Incoming incoming, Session session, CancellationToken cancellationToken)
    {
        var (flags, said) = (session.Doubt, session.DoubtText ?? "");
        session.Doubt = [];
        session.DoubtText = null;
        var answer = incoming.Click?.Input("answer") ?? incoming.Text;
        if (answer == "no" || PlainAnswers.Read(answer) == PlainAnswer.No)
        {
            SessionAccess.Replace(turn, new Incoming(said, null, false));
            return SafetyOutcome.Pass;
        }

        // Anything but a clear no counts as a yes.
        await RaiseAsync(turn, flags, session, cancellationToken);
        return session.Hold.Count > 0 ? SafetyOutcome.Answered : SafetyOutcome.AnsweredAskAgain;
    }

    private async Task AskDoubtAsync(ITurnContext turn, Session session, CancellationToken cancellationToken)
    {
        var labels = string.Join("; ", session.Doubt.Select(replies.Label));
        var text = content.Words.Say("redFlag.doubt", ("signs", labels));
        var value = Reply.Question("redFlagCheck", step: 1, of: 1, retry: 0);
        await turn.SendActivityAsync(Reply.Create(value, text, null, expecting: true), cancellationToken);
    }

    /// <summary>What was typed belongs to the symptoms once those were asked, so that the report knows it too.</summary>
    private static void Remember(IEnumerable<string> flags, Session session) =>
        Change(session, ticked => ticked.Union(flags));

    private static void Forget(IEnumerable<string> flags, Session session) =>
        Change(session, ticked => ticked.Except(flags));

    private static void Change(Session session, Func<IEnumerable<string>, IEnumerable<string>> change)
    {
        if (!session.Answers.TryGetValue(Symptoms, out var json))
        {
            return;
        }

        var answer = JsonSerializer.Deserialize<JsonElement>(json);
        var ticked = answer.ValueKind == JsonValueKind.Array
            ? answer.EnumerateArray().Select(a => a.GetString()!)
            : [];
        session.Answers[Symptoms] = new JsonArray(
            [.. change(ticked).Select(id => (JsonNode?)JsonValue.Create(id))]).ToJsonString();
    }
}
