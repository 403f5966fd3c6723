using System.Text.Json.Nodes;
using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>The last look before scoring: every answer, each with a way to change it.</summary>
public sealed class CheckReply(BotContent content, CardLibrary cards, Walk walk, AnswerWords answers)
{
    public IMessageActivity Create(Session session, string? note)
    {
        var words = content.Words;
        var buttons = Buttons.For("check", session);
        var rows = walk.Answered(session)
            .Select(q => (Question: q, Said: answers.Say(q, session.Answers[q.Id]))).ToList();
        var text = Reply.Lines(
            [note, words["check.title"], .. rows.Select(r => $"{r.Question.Short}: {r.Said}"), words["check.hint"]]);
        var card = cards.Attach("check", new JsonObject
        {
            ["title"] = words["check.title"],
            ["note"] = note ?? "",
            ["hasNote"] = !string.IsNullOrEmpty(note),
            ["hint"] = words["check.hint"],
            ["rows"] = new JsonArray(
            [
                .. rows.Select(r => (JsonNode?)new JsonObject
                {
                    ["label"] = r.Question.Short,
                    ["said"] = r.Said,
                    ["change"] = buttons.Command(words["check.change"], "change", r.Question.Id),
                    ["aria"] = words.Say("check.changeWhat", ("what", r.Question.Short)),
                }),
            ]),
            ["score"] = buttons.Answer(words["check.score"], "score"),
            ["speak"] = text,
        });
        var value = Reply.Question(
            "check", rows.Count + 1, rows.Count + 1, session.Asking == "check" ? session.Retry : 0);
        return Reply.Create(value, text, card, expecting: true);
    }
}
