using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BoneRisk.DirectLine;

/// <summary>How the replies of one turn are logged.</summary>
internal sealed class LogWriter(DirectLineAdapter adapter, ITurnContext turn) : ILogWriter
{
    /// <inheritdoc/>
    public LogEntries? Entries(IReadOnlyList<Activity> activities) =>
        activities.All(activity => activity.Type is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.EndOfConversation)
            ? new LogEntries(turn.Activity.Conversation!.Id!, [.. activities.Select(Entry)])
            : null;

    private Func<long, string> Entry(Activity activity) => sequence => adapter.Write(turn, activity, sequence);
}
