using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>Promises that are known not to be kept yet: each goes when the bot keeps it.</summary>
internal static class Open
{
    /// <summary>
    /// "Check my bone risk" after a report clears every answer without a word; and "back" from a question that was asked
    /// anew drops later answers, one each time, while the same question stays.
    /// </summary>
    public static bool IsSilentDrop(string id, Turn turn, BotContent content)
    {
        if (turn.After.Answers.ContainsKey(id))
        {
            // A change that ended at another place ("15") is taken back by a much later "back".
            return turn.Before.Changing?.Question == id && turn.After.Changing is null;
        }

        return (turn.Before.Reported && turn.Before.Assessment != turn.After.Assessment)
            || (turn.Did.Contains("back", StringComparison.OrdinalIgnoreCase) && IsAfter(id, turn.After.Asking, content));
    }

    /// <summary>The same, seen from where it is asked: a later answer is what "back" would drop.</summary>
    public static bool StaysPut(Session session, BotContent content) =>
        session.Asking == "symptoms" || session.Trail.Exists(id => IsAfter(id, session.Asking, content));

    private static bool IsAfter(string id, string? asked, BotContent content)
    {
        var ids = content.Questions.Select(q => q.Id).ToList();
        return ids.IndexOf(id) > ids.IndexOf(asked ?? "");
    }
}
