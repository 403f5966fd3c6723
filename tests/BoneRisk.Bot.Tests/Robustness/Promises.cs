using BoneRisk.Bot.Dialogs;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>What holds after every turn, whatever was said.</summary>
internal sealed class Promises(Room room)
{
    /// <summary>Generous: a turn takes some milliseconds.</summary>
    public static TimeSpan Limit(int size) => TimeSpan.FromMilliseconds(size < 2_000 ? 250 : 1_000);

    /// <returns>What was broken, or null.</returns>
    public string? Broken(Turn turn) =>
        turn.Status != 200 ? $"the status was {turn.Status}"
        : turn.Replies.Select(Contract.Breach).FirstOrDefault(b => b is not null) is { } breach ? breach
        : Says(turn, "error.sorry") || Says(turn, "error.slow") ? "the turn failed"
        : turn.Quiet ? Changed(turn).Count == 0 ? null : "an answer changed where nothing was said"
        : turn.Replies.Count == 0 ? "nobody replied"
        : turn.Stale && Changed(turn).Count > 0 && !turn.Has("redFlag") ? "an old button changed an answer"
        : Unsaid(turn) is { } id ? $"the answer “{id}” changed and no reply said so: {Show(turn.Before, id)} → {Show(turn.After, id)}"
        : WrongQuestion(turn);

    private static List<string> Changed(Turn turn) =>
    [
        .. turn.Before.Answers.Keys.Union(turn.After.Answers.Keys)
            .Where(id => turn.Before.Answers.GetValueOrDefault(id) != turn.After.Answers.GetValueOrDefault(id)),
    ];

    private string? Unsaid(Turn turn) => Changed(turn).FirstOrDefault(id => !IsSaid(id, turn) && !Open.IsSilentDrop(id, turn, room.Content));

    /// <summary>Said is: it answers what was just asked; a reply names it or its answer; it is asked anew; all is cleared.</summary>
    private bool IsSaid(string id, Turn turn)
    {
        var question = room.Content.Question(id);
        return turn.Before.Asking == id
            || turn.Texts.Contains(question.Short, StringComparison.OrdinalIgnoreCase)
            || (turn.After.Answers.TryGetValue(id, out var json)
                && turn.Texts.Contains(room.Answers.Say(question, json), StringComparison.OrdinalIgnoreCase))
            || turn.Replies.Any(r => r.Kind == "question" && r.Id == id)
            || (turn.After.Answers.Count == 0 && (Says(turn, "startOver.done") || Says(turn, "deleteData.done")))
            || (id == "symptoms" && (turn.Has("redFlag") || Says(turn, "redFlag.notHappening")));
    }

    /// <summary>What is shown last is what is awaited; a list of answers to choose from is only shown.</summary>
    private string? WrongQuestion(Turn turn) =>
        turn.Replies.LastOrDefault(r => r.Kind == "question")?.Id is { } shown && shown != Awaited(turn.After)
            && !Says(turn, "change.which")
            ? $"“{shown}” is asked, but “{Awaited(turn.After)}” is awaited"
            : null;

    private static string? Awaited(Session session) => session.Doubt.Count > 0 ? "redFlagCheck" : session.Asking;

    private bool Says(Turn turn, string words) => turn.Texts.Contains(room.Content.Words[words], StringComparison.Ordinal);

    private static string Show(Session session, string id) => session.Answers.GetValueOrDefault(id) ?? "nothing";
}
