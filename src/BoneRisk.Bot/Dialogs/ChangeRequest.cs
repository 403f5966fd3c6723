using BoneRisk.Bot.Content;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Going back and changing an answer: drop it and walk again. Until it is given anew, the old one is kept.</summary>
public sealed class ChangeRequest(BotContent content, Walk walk)
{
    private static readonly string[] Openings = ["change my ", "change the ", "change ", "edit my ", "edit "];

    private readonly ChoiceMatcher _questions = new(
        [.. content.Questions.Select(q => new ChoiceOption(q.Id, q.Short, [q.Id]))]);

    /// <summary>The question id in "change my weight", or null when the text asks for no such thing.</summary>
    public string? Read(string text)
    {
        var opening = Openings.FirstOrDefault(o => text.StartsWith(o, StringComparison.OrdinalIgnoreCase));
        return opening is null ? null : _questions.MatchOne(text[opening.Length..]).Id;
    }

    /// <returns>False when that question has no answer to change.</returns>
    public bool Begin(Session session, string question)
    {
        Restore(session);
        if (!session.Answers.Remove(question, out var json))
        {
            return false;
        }

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
