using System.Globalization;
using BoneRisk.Bot.Content;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Which questions apply, given the answers so far, and how far along a person is.</summary>
public sealed class Walk(BotContent content)
{
    /// <summary>The first question that applies and has no answer; null when all are answered.</summary>
    public Question? Next(Session session) =>
        content.Questions.FirstOrDefault(q => IsDue(q, session));

    /// <summary>Whether a question applies and still waits for its answer, or for the rest of it.</summary>
    public bool IsDue(Question question, Session session) =>
        Applies(question, session) && (!session.Answers.ContainsKey(question.Id) || session.Open.Contains(question.Id));

    /// <summary>Questions that apply and are answered, in the order they are asked.</summary>
    public IEnumerable<Question> Answered(Session session) =>
        content.Questions.Where(q => session.Answers.ContainsKey(q.Id) && Applies(q, session));

    public bool Applies(Question question, Session session) => Holds(question, session) == true;

    /// <summary>
    /// Where a question stands among those that apply. One that cannot be ruled out yet counts, so that the total
    /// only ever shrinks.
    /// </summary>
    public (int Step, int Of) Progress(Question question, Session session)
    {
        var counted = content.Questions.Where(q => Holds(q, session) != false).ToList();
        return (counted.IndexOf(question) + 1, counted.Count);
    }

    /// <summary>True, false, or null while an earlier answer is still to come.</summary>
    private static bool? Holds(Question question, Session session)
    {
        bool? all = true;
        foreach (var condition in question.When)
        {
            var one = Holds(condition, session);
            if (one == false)
            {
                return false;
            }

            all = one is null ? null : all;
        }

        return all;
    }

    private static bool? Holds(Condition condition, Session session)
    {
        if (!session.Answers.TryGetValue(condition.Question, out var json))
        {
            return null;
        }

        return condition.AtLeast is { } least
            ? decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least
            : condition.Is is null || condition.Is.Contains(AnswerJson.Text(json));
    }
}
