using BoneRisk.Storage;
using Microsoft.Bot.Builder;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Deletes what is stored of a conversation: the session, and the chat's history where we keep it.</summary>
public sealed class DataEraser(IActivityLog log)
{
    public Task EraseAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        log.ClearAsync(turn.Activity.Conversation.Id, cancellationToken);
}
