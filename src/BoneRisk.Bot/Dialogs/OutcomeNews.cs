using BoneRisk.Bot.Content;
using BoneRisk.Bot.Replies;
using BoneRisk.Scoring;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Says what a change of answers did to the outcome: what is advised, and the points of each tool.</summary>
public sealed class OutcomeNews(BotContent content, BotRegion region, Assessor assessor)
{
    /// <param name="session">The answers now, and those of the report before.</param>
    /// <param name="now">The new report.</param>
    /// <returns>The news, or null when there was no report before, or nothing was changed since.</returns>
    public string? Compare(Session session, RiskReport now)
    {
        if (session.ReportedAnswers is not { } before || Same(before, session.Answers)
            || assessor.Score(new Session { Answers = new(before) }) is not { } then)
        {
            return null;
        }

        List<string> news = [];
        if (then.Disposition != now.Disposition)
        {
            news.Add(content.Words.Say("outcome.changed", ("now", Title(now)), ("before", Title(then))));
        }

        foreach (var tool in now.Instruments)
        {
            var old = then.Instruments.FirstOrDefault(i => i.Id == tool.Id);
            if (old?.Score != tool.Score)
            {
                var name = content.Report.Instruments[tool.Id].Name;
                news.Add(old is null
                    ? content.Words.Say("outcome.newPoints", ("name", name), ("now", ScoreWords.Number(tool.Score)))
                    : content.Words.Say(
                        "outcome.points", ("name", name), ("now", ScoreWords.Number(tool.Score)), ("before", ScoreWords.Number(old.Score))));
            }
        }

        news.AddRange(then.Instruments.Where(old => now.Instruments.All(i => i.Id != old.Id))
            .Select(old => content.Words.Say("outcome.noPoints", ("name", content.Report.Instruments[old.Id].Name))));
        if (then.Disposition == now.Disposition)
        {
            news.Insert(0, content.Words[news.Count == 0 ? "outcome.same" : "outcome.sameAdvice"]);
        }

        return Reply.Lines(news);
    }

    private string Title(RiskReport report) =>
        region.Fill(content.Report.Dispositions[DispositionNames.Of(report.Disposition)].Title);

    private static bool Same(Dictionary<string, string> one, Dictionary<string, string> other) =>
        one.Count == other.Count && one.All(a => other.GetValueOrDefault(a.Key) == a.Value);
}
