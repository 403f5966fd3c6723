using Microsoft.Bot.Schema;

namespace BoneRisk.Storage;

/// <summary>
/// A channel that delivers by the activity log. Found in a turn's <c>TurnState</c>, so that whoever saves the state can
/// save the replies with it.
/// </summary>
public interface ILogWriter
{
    /// <summary>What the activities of this turn are in the log; null when there is one that is not for the log.</summary>
    LogEntries? Entries(IReadOnlyList<Activity> activities);
}
