using BoneRisk.Bot.Content;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Going back and changing an answer: drop it and walk again. Until it is given anew, the old one is kept.</summary>
public sealed class ChangeRequest(BotContent content, Walk walk)
{
    private readonly ChangeReader _changes = new([.. content.Told.Select(t => (t.Id, Names(content, t)))]);

    /// <summary>What "change my weight" or "change my weight to 60" is about; null for anything else.</summary>
    public ChangeRead? Read(string text) => _changes.Read(text);

    /// <summary>Drops what was last told, or else last answered: "no wait, that was my sister".</summary>
    /// <returns>The questions that are asked again; empty when there is nothing to take back.</returns>
    public List<string> TakeBack(Session session)
    {
        Restore(session);
        var last = session.LastTold.FindAll(session.Answers.ContainsKey);
        if (last.Count == 0 && session.Trail.Count > 0)
        {
            last = session.Trail.FindAll(session.Answers.ContainsKey).TakeLast(1).ToList();
        }

        last.ForEach(session.Drop);
        session.LastTold = [];
        return last;
    }

    /// <returns>False when that question has no answer to change.</returns>
    public bool Begin(Session session, string question)
    {
        Restore(session);
        if (!session.Answers.Remove(question, out var json))
        {
            return false;
        }

        session.Open.Remove(question);
        session.Changing = new Guess { Question = question, Json = json };
        if (question == "symptoms")
        {
            session.Shown = [];
        }

        return true;
    }

    /// <summary>Takes a change back, or drops the last answer that still applies.</summary>
    /// <returns>False at the first question.</returns>
    public bool StepBack(Session session)
    {
        if (Restore(session))
        {
            return true;
        }

        while (session.Trail.Count > 0)
        {
            var last = session.Trail[^1];
            session.Trail.RemoveAt(session.Trail.Count - 1);
            var question = content.Questions.FirstOrDefault(q => q.Id == last);
            var applied = question is not null && walk.Applies(question, session);
            if (session.Answers.Remove(last) && applied)
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<string> Names(BotContent content, ToldQuestion told) =>
        [content.Question(told.Id).Short, told.Id, .. told.Names];

    private static bool Restore(Session session)
    {
        if (session.Changing is not { } old)
        {
            return false;
        }

        session.Answers[old.Question] = old.Json;
        session.Changing = null;
        return true;
    }
}
