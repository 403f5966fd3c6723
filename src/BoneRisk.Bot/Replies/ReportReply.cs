using System.Text.Json.Nodes;
using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Scoring;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>The report: what to do next and how soon, then why, then calcium, small steps, limits and sources.</summary>
public sealed class ReportReply(BotContent content, CardLibrary cards, BotRegion region)
{
    private readonly ReportWords _report = content.Report;
    private readonly Words _words = content.Words;
    private readonly Dictionary<string, Question> _questions = content.Questions.ToDictionary(q => q.Id);

    /// <param name="report">What scoring found.</param>
    /// <param name="session">For the buttons' token.</param>
    public IMessageActivity Create(RiskReport report, Session session)
    {
        var ladder = _report.Dispositions[DispositionNames.Of(report.Disposition)];
        var buttons = Buttons.For("report", session);
        JsonObject[] actions =
        [
            buttons.Command(_words["report.showSums"], "sums"),
            buttons.Command(_words["report.change"], "change"),
            buttons.Command(_words["report.ask"], "askQuestion"),
            buttons.Command(_words["report.print"], "print"),
            buttons.Command(_words["report.startOver"], "startOver"),
        ];
        List<Section> sections =
        [
            new("flags", [.. report.RedFlags.Select(f => region.Fill(content.RedFlags.First(w => w.Id == f.Id).Label))]),
            new("overrides", [.. report.Overrides.Select(o => $"{Word(_report.Overrides, o.Id)} ({o.Source})")]),
            new("tools", [.. report.Instruments.Select(Tool), .. report.NotScored.Select(NotScored)]),
            new("bone", [.. report.BoneFactors.Select(id => Word(_report.BoneFactors, id))]),
            new("calcium", [.. report.CalciumFactors.Select(id => Word(_report.CalciumFactors, id))]),
            new("intake", report.CalciumIntake is { } i ? [Word(_report.IntakeBands, i.Band)] : []),
            new("small", Steps(report, small: true)),
            new("limits", [.. report.Limits.Select(id => Word(_report.Limits, id))]),
        ];
        var steps = Steps(report, small: false);
        var title = region.Fill(ladder.Title);
        var lead = region.Fill(ladder.Text);
        var when = _words.Say("report.howSoon", ("when", region.Fill(ladder.When)));
        var bar = Bar(report);
        var rules = _words.Say("report.rules", ("version", report.RulesVersion), ("region", region.Words.Name));

        var text = Reply.Lines(
        [
            title, when, lead, steps.Count > 0 ? _words["report.steps"] : null, .. steps.Select(Bullet),
            bar is null ? null : $"{bar["title"]}: {bar["flagged"]} / {bar["other"]}. {bar["sentence"]}",
            .. sections.Where(s => s.Items.Count > 0)
                .SelectMany(s => s.Items.Select(Bullet).Prepend(_words[$"report.{s.Id}"])),
            rules,
        ]);
        var card = cards.Attach("report", new JsonObject
        {
            ["title"] = title,
            ["when"] = when,
            ["lead"] = lead,
            ["urgent"] = report.Disposition <= Disposition.SameDay,
            ["calm"] = report.Disposition > Disposition.SameDay,
            ["hasSteps"] = steps.Count > 0,
            ["stepsTitle"] = _words["report.steps"],
            ["steps"] = Reply.List(steps),
            ["bars"] = bar is null ? new JsonArray() : new JsonArray(bar),
            ["sections"] = new JsonArray([.. sections.Where(s => s.Items.Count > 0).Select(Json)]),
            ["rules"] = rules,
            ["actions"] = new JsonArray([.. actions]),
            ["speak"] = text,
        });
        var value = Reply.Kind("report");
        value["report"] = JsonNode.Parse(ReportJson.Serialize(report));
        return Reply.Create(value, text, card);

        JsonObject Json(Section section) => new()
        {
            ["title"] = _words[$"report.{section.Id}"],
            ["items"] = Reply.List(section.Items),
        };
    }

    private List<string> Steps(RiskReport report, bool small) =>
    [
        .. report.NextSteps.Where(id => NextStepIds.SmallSteps.Contains(id) == small)
            .Select(id => Word(_report.NextSteps, id)),
    ];

    private string Tool(InstrumentResult tool)
    {
        var words = _report.Instruments[tool.Id];
        return _words.Say(
            "report.tool",
            ("name", words.Name),
            ("sentence", tool.Flagged ? words.Flagged : words.NotFlagged),
            ("score", ScoreWords.Number(tool.Score)),
            ("cutoff", ScoreWords.Cutoff(_words, tool)),
            ("population", tool.Population),
            ("limits", tool.Limits),
            ("source", tool.Source));
    }

    private string NotScored(NotScored tool)
    {
        var name = _report.Instruments[tool.Id].Name;
        if (tool.Reason != "missing")
        {
            return _words.Say("report.notScored", ("name", name), ("reason", Word(_report.NotScored, tool.Reason)));
        }

        var key = tool.Flagged switch
        {
            true => "report.range.flagged",
            false => "report.range.notFlagged",
            null => "report.range.open",
        };
        return _words.Say(
            key,
            ("name", name),
            ("missing", string.Join(", ", tool.Missing.Select(id => LowerFirst(_questions[id].Short)))),
            ("low", tool.Range is null ? "?" : ScoreWords.Number(tool.Range[0])),
            ("high", tool.Range is null ? "?" : ScoreWords.Number(tool.Range[1])));
    }

    /// <summary>One bar, for the first tool: two labelled segments and a marker; never colour alone.</summary>
    private JsonObject? Bar(RiskReport report)
    {
        if (report.Instruments.Count == 0)
        {
            return null;
        }

        var tool = report.Instruments[0];
        var words = _report.Instruments[tool.Id];
        var here = _words["bar.here"];
        return new()
        {
            ["title"] = words.Name,
            ["sentence"] = tool.Flagged ? words.Flagged : words.NotFlagged,
            ["flagged"] = _words.Say("bar.flagged", ("cutoff", ScoreWords.Cutoff(_words, tool))),
            ["other"] = _words["bar.other"],
            ["hereFlagged"] = tool.Flagged ? here : "\u00a0",
            ["hereOther"] = tool.Flagged ? "\u00a0" : here,
        };
    }

    private string Word(IReadOnlyDictionary<string, string> words, string id) => region.Fill(words[id]);

    private static string LowerFirst(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    private static string Bullet(string line) => $"- {line}";

    private sealed record Section(string Id, IReadOnlyList<string> Items);
}
