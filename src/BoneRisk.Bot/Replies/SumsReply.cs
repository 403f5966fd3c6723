using System.Text.Json.Nodes;
using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Scoring;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>How each tool's score was worked out, part by part, so that anybody can do the sum again.</summary>
public sealed class SumsReply(BotContent content, CardLibrary cards)
{
    private readonly Dictionary<string, Question> _questions = content.Questions.ToDictionary(q => q.Id);

    public IMessageActivity Create(RiskReport report, Session session)
    {
        var words = content.Words;
        var tools = report.Instruments.Select(Tool).ToList();
        var text = Reply.Lines(
            [words[tools.Count > 0 ? "sums.title" : "sums.none"], .. tools.Select(t => t.Text), words["sums.unrounded"]]);
        var card = cards.Attach("sums", new JsonObject
        {
            ["title"] = words[tools.Count > 0 ? "sums.title" : "sums.none"],
            ["tools"] = new JsonArray([.. tools.Select(t => t.Data)]),
            ["note"] = words["sums.unrounded"],
            ["actions"] = new JsonArray(
                Buttons.For("report", session).Command(words["report.change"], "change")),
            ["speak"] = text,
        });
        return Reply.Create(Reply.Kind("notice"), text, card);
    }

    private (string Text, JsonObject Data) Tool(InstrumentResult tool)
    {
        var words = content.Words;
        var name = content.Report.Instruments[tool.Id].Name;
        var parts = tool.Parts.Select(p => (
            Label: _questions.TryGetValue(p.Input, out var q) ? q.Short : p.Input,
            Said: words.Say("sums.part", ("value", p.Value), ("points", ScoreWords.Number(p.Points))))).ToList();
        var total = words.Say(
            "sums.total",
            ("score", ScoreWords.Number(tool.Score)),
            ("cutoff", ScoreWords.Cutoff(words, tool)));
        var text = Reply.Lines([name, tool.Formula, .. parts.Select(p => $"{p.Label}: {p.Said}"), total, tool.Source]);
        var data = new JsonObject
        {
            ["name"] = name,
            ["formula"] = tool.Formula,
            ["facts"] = new JsonArray(
            [
                .. parts.Select(p => (JsonNode?)new JsonObject { ["title"] = p.Label, ["value"] = p.Said }),
            ]),
            ["total"] = total,
            ["source"] = tool.Source,
        };
        return (text, data);
    }
}
