using System.Runtime.ExceptionServices;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.FollowUps;
using BoneRisk.Bot.Replies;
using BoneRisk.Bot.Turns;
using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Hosting;

/// <summary>
/// When a turn fails: one log line without a word of the person's, an apology, and the dialog stack cleared so that
/// nobody is stuck. The answers are kept. What another try may mend goes on to the endpoint, which tells the channel to
/// send the activity again.
/// </summary>
public sealed class TurnFailure(ConversationState state, Words words, ILogger<TurnFailure> logger)
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = state.CreateProperty<DialogState>("dialogs");

    public async Task HandleAsync(ITurnContext turn, Exception fault)
    {
        if (OwnTurn.Is(turn.Activity) || turn.Activity.Type == ActivityTypes.Invoke)
        {
            ExceptionDispatchInfo.Throw(fault); // Whoever began the turn, or waits for its answer, deals with it.
        }

        var where = fault.StackTrace?.Split('\n', 2)[0].Trim();
        Log.TurnFailed(logger, turn.Activity.ChannelId, fault.GetType().Name, where);
        switch (fault)
        {
            case StorageException:
                if (fault is not StorageConflictException)
                    Log.StorageFailed(logger, fault.Message);
                if (turn.Activity.Type == ActivityTypes.Message) // Who has only come has said nothing that could not count.
                    await ApologiseAsync(turn, "error.busy");
                ExceptionDispatchInfo.Throw(fault);
                break;
            case UndeliveredException:
                ExceptionDispatchInfo.Throw(fault);
                break;
            case ErrorResponseException or HttpRequestException or OperationCanceledException:
                break; // The channel did not take a reply: the state is saved, and an apology would not get through either.
            default:
                await ClearDialogsAsync(turn);
                await turn.SendActivityAsync(NoticeReply.Create(words["error.sorry"]), CancellationToken.None);
                break;
        }
    }

    /// <summary>From what is stored: what the turn had done by then is not.</summary>
    private async Task ClearDialogsAsync(ITurnContext turn)
    {
        try
        {
            await state.LoadAsync(turn, true, CancellationToken.None);
            await _dialogs.DeleteAsync(turn, CancellationToken.None);
            await state.SaveChangesAsync(turn, false, CancellationToken.None);
        }
        catch (StorageConflictException)
        {
            // The conversation has gone on elsewhere.
        }
    }

    private async Task ApologiseAsync(ITurnContext turn, string key)
    {
        try
        {
            await turn.SendActivityAsync(NoticeReply.Create(words[key]), CancellationToken.None);
        }
        catch (Exception e) when (e is ErrorResponseException or HttpRequestException or StorageException)
        {
            // The fault itself goes on to the channel.
        }
    }
}
