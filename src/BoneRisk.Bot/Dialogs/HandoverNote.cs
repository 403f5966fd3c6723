using BoneRisk.Bot.Content;
using BoneRisk.Bot.Replies;
using BoneRisk.Scoring;

namespace BoneRisk.Bot.Dialogs;

/// <summary>A handover in SBAR form (situation, background, assessment, recommendation), as text to copy.</summary>
public sealed class HandoverNote(BotContent content, BotRegion region, TimeProvider clock)
{
    public string Write(
        TriageReason reason, IReadOnlyList<TriageQuestion> script, Session session, Disposition disposition)
    {
        var words = content.Words;
        var outcome = content.Triage.Outcomes[DispositionNames.Of(disposition)];
        var answers = script
            .Where(q => session.Triage.ContainsKey(TriageQuestions.Id(q)))
            .Select(q => $"• {q.Say} {words[$"triage.answer.{session.Triage[TriageQuestions.Id(q)]}"]}");
        return Reply.Lines(
        [
            words.Say("sbar.situation", ("reason", reason.Label)),
            words["sbar.background"],
            words["sbar.assessment"],
            .. answers,
            words.Say("sbar.recommendation", ("plain", region.Fill(outcome.Plain)), ("who", region.Fill(outcome.HandOverTo))),
            words.Say("sbar.time", ("time", clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm 'UTC'", System.Globalization.CultureInfo.InvariantCulture))),
        ]);
    }
}
