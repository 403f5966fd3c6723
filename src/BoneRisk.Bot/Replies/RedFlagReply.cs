using System.Text.Json.Nodes;
using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Scoring;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>The urgent card: one action, the number to call, and no further reading.</summary>
public sealed class RedFlagReply(BotContent content, CardLibrary cards, BotRegion region)
{
    private readonly Dictionary<string, RedFlagWords> _flags = content.RedFlags.ToDictionary(f => f.Id);

    public string Label(string flag) => _flags[flag].Label;

    /// <param name="findings">Most urgent first; not empty.</param>
    /// <param name="holding">Whether the conversation waits until help was called.</param>
    public IMessageActivity Create(IReadOnlyList<RedFlagFinding> findings, Session session, bool holding)
    {
        var words = content.Words;
        var worst = findings[0].Disposition;
        var ladder = content.Report.Dispositions[DispositionNames.Of(worst)];
        var title = region.Fill(ladder.Title);
        var signs = findings.Select(f => region.Fill(_flags[f.Id].Label)).ToList();
        var action = region.Fill(_flags[findings[0].Id].Action);
        var buttons = Buttons.For("redFlag", session);
        JsonObject[] release = holding
            ? [buttons.Command(words["redFlag.called"], "helpCalled"), buttons.Command(words["redFlag.notNow"], "notHappening")]
            : [];
        var after = words[holding ? "redFlag.held" : "redFlag.goesOn"];
        var text = Reply.Lines([words["redFlag.urgent"], title, action, words["redFlag.youSaid"], .. signs, region.Fill(ladder.Text), after]);
        var card = cards.Attach("red-flag", new JsonObject
        {
            ["emergency"] = holding,
            ["notEmergency"] = !holding,
            ["urgent"] = words["redFlag.urgent"],
            ["title"] = title,
            ["signsTitle"] = words["redFlag.youSaid"],
            ["signs"] = Reply.List(signs),
            ["action"] = action,
            ["ladder"] = region.Fill(ladder.Text),
            ["after"] = after,
            ["release"] = new JsonArray([.. release]),
            ["speak"] = text,
        });
        var value = Reply.Kind("redFlag");
        value["disposition"] = DispositionNames.Of(worst);
        value["flags"] = Reply.List(findings.Select(f => f.Id));
        return Reply.Create(value, text, card, expecting: holding);
    }
}
