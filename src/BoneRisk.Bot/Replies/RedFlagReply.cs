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
    /// <param name="another">Whether all of it happens to somebody else.</param>
    public IMessageActivity Create(IReadOnlyList<RedFlagFinding> findings, Session session, bool holding, bool another)
    {
        var words = content.Words;
        var (urgent, said) = another
            ? (words["redFlag.urgentForAnother"], words["redFlag.youSaidAnother"])
            : (words["redFlag.urgent"], words["redFlag.youSaid"]);
        return holding
            ? Create(findings, true, urgent, said, words[another ? "redFlag.heldAnother" : "redFlag.held"], Release(session))
            : Create(findings, false, urgent, said, words["redFlag.goesOn"], []);
    }

    /// <summary>The emergency that was shown goes on: what to do in a line, and not the whole card again.</summary>
    /// <param name="findings">Most urgent first; not empty.</param>
    /// <param name="over">Whether the person says that it has stopped.</param>
    public IMessageActivity Remind(IReadOnlyList<RedFlagFinding> findings, Session session, bool over)
    {
        var text = content.Words.Say(over ? "redFlag.over" : "redFlag.stillHeld", ("title", Preview(findings[0]).Title));
        var card = cards.Attach("red-flag-reminder", new JsonObject
        {
            ["text"] = text,
            ["release"] = Release(session),
            ["speak"] = text,
        });
        return Reply.Create(Contract(findings), text, card, expecting: true);
    }

    private JsonArray Release(Session session)
    {
        var buttons = Buttons.For("redFlag", session);
        return
        [
            buttons.Command(content.Words["redFlag.called"], "helpCalled"),
            buttons.Command(content.Words["redFlag.notNow"], "notHappening"),
        ];
    }

    /// <summary>The urgent card without buttons, to put into a chat that the bot is no part of.</summary>
    /// <param name="findings">Most urgent first; not empty.</param>
    public IMessageActivity Share(IReadOnlyList<RedFlagFinding> findings) => Create(
        findings,
        findings[0].Disposition <= Disposition.SameHour,
        content.Words["redFlag.urgent"],
        content.Words["redFlag.shared"],
        content.Words["faq.notDiagnosis"],
        []);

    /// <summary>The card in two lines, for a list of results: what to do, and how.</summary>
    public (string Title, string Text) Preview(RedFlagFinding finding) => (
        region.Fill(content.Report.Dispositions[DispositionNames.Of(finding.Disposition)].Title),
        region.Fill(_flags[finding.Id].Action));

    private IMessageActivity Create(
        IReadOnlyList<RedFlagFinding> findings, bool emergency, string urgent, string signsTitle, string after, JsonArray release)
    {
        var worst = findings[0].Disposition;
        var ladder = content.Report.Dispositions[DispositionNames.Of(worst)];
        var (title, action) = Preview(findings[0]);
        var signs = findings.Select(f => region.Fill(_flags[f.Id].Label)).ToList();
        var expecting = release.Count > 0;
        var text = Reply.Lines([urgent, title, action, signsTitle, .. signs, region.Fill(ladder.Text), after]);
        var card = cards.Attach("red-flag", new JsonObject
        {
            ["emergency"] = emergency,
            ["notEmergency"] = !emergency,
            ["urgent"] = urgent,
            ["title"] = title,
            ["signsTitle"] = signsTitle,
            ["signs"] = Reply.List(signs),
            ["action"] = action,
            ["ladder"] = region.Fill(ladder.Text),
            ["after"] = after,
            ["release"] = release,
            ["speak"] = text,
        });
        return Reply.Create(Contract(findings), text, card, expecting);
    }

    private static JsonObject Contract(IReadOnlyList<RedFlagFinding> findings)
    {
        var value = Reply.Kind("redFlag");
        value["disposition"] = DispositionNames.Of(findings[0].Disposition);
        value["flags"] = Reply.List(findings.Select(f => f.Id));
        return value;
    }
}
