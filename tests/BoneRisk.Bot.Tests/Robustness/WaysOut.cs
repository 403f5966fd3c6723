using BoneRisk.Bot.Dialogs;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>No dead end: from wherever a chat stands, the question can be answered, left, or gone back from.</summary>
internal sealed class WaysOut(Room room, Walker walker)
{
    private const int MostUrgentMatters = 3;

    public async Task CheckAsync()
    {
        var session = await SettleAsync();
        var back = await walker.BookmarkAsync();
        foreach (var way in Enumerable.Range(0, 4))
        {
            await AnswerAsync(session, way);
            await back();
        }

        if (session.Consented && session.Asking is not null)
        {
            await LeaveAsync("menu");
            await back();
            await LeaveAsync("stop");
            await back();
            await GoBackAsync(session);
        }
    }

    /// <summary>Says that help was called, or that a doubt was none, until the question is on again.</summary>
    private async Task<Session> SettleAsync()
    {
        var session = await walker.SessionAsync();
        for (var matters = 0; session.Hold.Count > 0 || session.Doubt.Count > 0; matters++)
        {
            if (matters == MostUrgentMatters)
            {
                walker.Fail("an emergency cannot be settled");
            }

            await walker.SayAsync(walker.Right(session, matters));
            session = await walker.SessionAsync();
        }

        return session;
    }

    private async Task AnswerAsync(Session session, int way)
    {
        var turn = await walker.DoAsync(new Move.Answer(way));
        if (session.Guesses.Count > 0 && turn.After.Asking == session.Asking)
        {
            turn = await walker.DoAsync(new Move.Answer(way)); // "No" to “I understood “No”. Is that right?” refuses it first.
        }

        if (turn.After.Guesses.Count > 0 && turn.After.Asking == session.Asking)
        {
            turn = await walker.SayAsync("yes"); // A weight that does not go with the height is asked back.
        }

        var taken = session.Asking is null ? turn.After.Asking is not null
            : session.Asking == "check" ? turn.Has("report") || turn.After.Asking != "check"
            : session.Asking == "faq" ? turn.Has("faq") || turn.Has("faqMiss")
            : turn.After.Asking != session.Asking || turn.Has("report");
        if (!taken)
        {
            walker.Fail($"a right answer to “{session.Asking}” was not taken");
        }
    }

    private async Task LeaveAsync(string word)
    {
        var turn = await walker.SayAsync(word);
        if (!turn.Replies.Any(r => r.Kind == "question" && r.Id == "menu"))
        {
            walker.Fail($"“{word}” did not lead to the menu");
        }
    }

    private async Task GoBackAsync(Session session)
    {
        var turn = await walker.SayAsync("back");
        if (turn.After.Answers.Count > session.Answers.Count + (session.Changing is null ? 0 : 1))
        {
            walker.Fail("going back added an answer");
        }

        var inAssessment = session.Asking == "check" || room.Content.Questions.Any(q => q.Id == session.Asking);
        var first = turn.Texts.Contains(room.Content.Words["back.first"], StringComparison.Ordinal);
        if (inAssessment && !first && !Open.StaysPut(session, room.Content) && turn.After.Asking == session.Asking && session.Changing is null)
        {
            walker.Fail("“back” did not move");
        }
    }
}
