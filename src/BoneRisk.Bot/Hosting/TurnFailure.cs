using System.Runtime.ExceptionServices;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.FollowUps;
using BoneRisk.Bot.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Hosting;

/// <summary>
/// When a turn fails: one log line without a word of the person's, an apology, and the dialog stack cleared so that
/// nobody is stuck. The answers are kept.
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
        if (fault is ErrorResponseException or HttpRequestException or OperationCanceledException)
        {
            return; // The channel did not take a reply: the state is saved, and an apology would not get through either.
        }

        await _dialogs.DeleteAsync(turn, CancellationToken.None);
        await state.SaveChangesAsync(turn, false, CancellationToken.None);
        await turn.SendActivityAsync(NoticeReply.Create(words["error.sorry"]), CancellationToken.None);
    }
}
