using BoneRisk.Bot.FollowUps;
using BoneRisk.Bot.Turns;
using BoneRisk.Storage;
using Microsoft.Bot.Builder;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Deletes what is stored of a conversation beside its session: the reminder, replies that did not arrive, and the chat's history where we keep it.</summary>
public sealed class DataEraser(IActivityLog log, IFollowUpStore followUps, ITurnStore turns)
{
    public async Task EraseAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await followUps.RemoveAsync(FollowUpRules.Key(turn.Activity), cancellationToken);
        await turns.ForgetAsync(TurnRecords.Key(turn.Activity), cancellationToken);
        await log.ClearAsync(turn.Activity.Conversation!.Id!, cancellationToken);
    }
}
