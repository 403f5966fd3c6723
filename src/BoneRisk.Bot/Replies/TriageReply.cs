using System.Text.Json.Nodes;
using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Scoring;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>The front desk's outcome: what to say, what not to say, and a handover note to copy. Never a decision.</summary>
public sealed class TriageReply(BotContent content, CardLibrary cards, BotRegion region)
{
    public IMessageActivity Create(
        Disposition disposition, IReadOnlyList<RedFlagFinding> flags, string note, Session session)
    {
        var words = content.Words;
        var name = DispositionNames.Of(disposition);
        var outcome = content.Triage.Outcomes[name];
        var facts = new (string Label, string Text)[]
        {
            (words["triage.say"], outcome.Say),
            (words["triage.doNotSay"], outcome.DoNotSay),
            (words["triage.handOverTo"], outcome.HandOverTo),
        };
        var title = region.Fill(outcome.Plain);
        var text = Reply.Lines(
            [title, .. facts.Select(f => $"{f.Label}: {region.Fill(f.Text)}"), words["triage.note"], note,
             words["triage.notADecision"]]);
        var card = cards.Attach("triage", new JsonObject
        {
            ["title"] = title,
            ["urgent"] = disposition <= Disposition.SameDay,
            ["calm"] = disposition > Disposition.SameDay,
            ["facts"] = new JsonArray(
            [
                .. facts.Select(f => (JsonNode?)new JsonObject { ["label"] = f.Label, ["text"] = region.Fill(f.Text) }),
            ]),
            ["noteTitle"] = words["triage.note"],
            ["noteLines"] = Reply.List(note.Split('\n')),
            ["limit"] = words["triage.notADecision"],
            ["actions"] = new JsonArray(
                Buttons.For("triage", session).Command(words["triage.again"], "frontDesk"),
                Buttons.For("triage", session).Command(words["help.menu"], "menu")),
            ["speak"] = text,
        });
        var value = Reply.Kind("triage");
        value["disposition"] = name;
        value["flags"] = Reply.List(flags.Select(f => f.Id));
        return Reply.Create(value, text, card);
    }
}
