using BoneRisk.Storage;

namespace BoneRisk.DirectLine;

internal static class ActivityLogExtensions
{
    /// <summary>The conversation, or 404: not started, ended and deleted are the same to a client.</summary>
    public static async Task<LoggedConversation> FindOpenAsync(this IActivityLog log, string conversationId) =>
        await log.FindAsync(conversationId) is { Ended: false } conversation
            ? conversation
            : throw DirectLineProblem.NoConversation();
}
