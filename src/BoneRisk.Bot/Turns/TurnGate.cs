using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BoneRisk.Bot.Turns;

/// <summary>
/// An activity counts once, and nothing is said before it is saved. A turn runs with its replies held back; then its
/// state, its replies and the activity's id are saved in one piece, unless somebody else saved this conversation
/// meanwhile: then the turn runs again, from what they left.
/// </summary>
public sealed class TurnGate(TurnRecords records, ITurnStore store, Delivery delivery, SentAnswers sent) : IMiddleware
{
    private const int MostRuns = 5;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (string.IsNullOrEmpty(activity.Conversation?.Id) || string.IsNullOrEmpty(activity.ChannelId))
        {
            return; // Nobody to answer, nowhere to keep state.
        }

        if (activity.Type is ActivityTypes.Invoke or ActivityTypes.Typing)
        {
            await next(cancellationToken); // Changes no state.
            return;
        }

        var replies = new HeldReplies(turnContext);
        try
        {
            await RunAsync(turnContext, next, replies, cancellationToken);
        }
        finally
        {
            replies.Open(); // After a failure the apology must get through, what was held must not.
        }
    }

    private async Task RunAsync(
        ITurnContext turn, NextDelegate next, HeldReplies replies, CancellationToken cancellationToken)
    {
        var received = Received.Id(turn.Activity);
        var before = turn.TurnState.ToArray();
        for (var runs = 1; ; runs++)
        {
            var record = await records.ReadAsync(turn, cancellationToken);
            if (received is not null && record.HasProcessed(received, turn.Activity))
            {
                replies.Open();
                await delivery.RepeatAsync(turn, record.Key, received, cancellationToken);
                return;
            }

            await next(cancellationToken);
            var reply = delivery.Prepare(turn, received, replies);
            var state = await records.WriteAsync(turn, received, cancellationToken);
            var saved = await SaveAsync(
                new TurnToSave(record.Key, state, record.ETag) { Outbox = reply.Outbox, Log = reply.Log }, cancellationToken);
            if (saved != TurnSaved.Conflict)
            {
                replies.Open();
                await delivery.DeliverAsync(turn, record.Key, reply, replies, saved, cancellationToken);
                return;
            }

            if (runs == MostRuns)
            {
                throw new StorageConflictException(record.Key);
            }

            replies.Forget();
            StartAgain(turn.TurnState, before);
        }
    }

    private async Task<TurnSaved> SaveAsync(TurnToSave turn, CancellationToken cancellationToken)
    {
        var delivered = sent.Take(turn.Key);
        var saved = TurnSaved.Conflict;
        try
        {
            saved = await store.SaveAsync(turn with { Delivered = delivered }, cancellationToken);
            return saved;
        }
        finally
        {
            foreach (var activity in saved == TurnSaved.Conflict ? delivered : [])
            {
                sent.Add(turn.Key, activity);
            }
        }
    }

    /// <summary>What a run left with the turn would make the next one see things that were never saved.</summary>
    private static void StartAgain(TurnContextStateCollection state, KeyValuePair<string, object>[] before)
    {
        state.Clear();
        foreach (var (key, value) in before)
        {
            state[key] = value;
        }
    }
}
