using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Turns;

/// <summary>
/// Gets the replies of a saved turn to the person: by the activity log, in the body of the answer, or by calling the
/// channel. What does not arrive stays in the outbox, for when the channel sends the activity again.
/// </summary>
public sealed class Delivery(ITurnStore store, AnswerBodies bodies, TimeProvider clock)
{
    /// <summary>Longer than any turn: whoever has not delivered by then never will.</summary>
    private static readonly TimeSpan Claim = TurnDeadline.Limit + TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>How the replies are to be saved.</summary>
    public PreparedReply Prepare(ITurnContext turn, string? received, HeldReplies held)
    {
        if (held.Replies.Count == 0)
        {
            return new PreparedReply();
        }

        Activity[] activities = [.. held.Replies.SelectMany(reply => reply.Activities)];
        if (store.CanLog && turn.TurnState.Get<ILogWriter>()?.Entries(activities) is { } entries)
        {
            return new PreparedReply(Log: entries);
        }

        if (received is null)
        {
            return new PreparedReply();
        }

        var json = BotJson.Serialize(activities);
        BotJson.Reuse(turn, json, activities);
        return new PreparedReply(new OutboxEntry(received, json, clock.GetUtcNow() + Claim));
    }

    /// <exception cref="UndeliveredException">Some of it did not arrive, and may if the channel asks again.</exception>
    public async Task DeliverAsync(
        ITurnContext turn, string key, PreparedReply reply, HeldReplies held, TurnSaved saved, CancellationToken cancellationToken)
    {
        if (reply.Log is null || saved == TurnSaved.NotLogged)
        {
            await SendAsync(turn, key, reply.Outbox?.Activity, held.Replies, cancellationToken);
        }

        foreach (var update in held.Updates)
        {
            await update();
        }
    }

    /// <summary>An activity that was processed before came again: it gets the replies that nobody delivered, or nothing.</summary>
    /// <exception cref="UndeliveredException">Another machine may still be delivering them: the channel has to ask once more.</exception>
    public async Task RepeatAsync(ITurnContext turn, string key, string received, CancellationToken cancellationToken)
    {
        if (await bodies.ArrivedAsync(key, received, cancellationToken))
        {
            return;
        }

        while (await store.ClaimAsync(key, received, clock.GetUtcNow() + Claim, cancellationToken) is { } entry)
        {
            if (entry.Replies is { } json)
            {
                HeldReply[] replies = [.. BotJson.DeserializeMany(json).Select(
                    activity => new HeldReply([activity], () => turn.SendActivityAsync(activity, cancellationToken)))];
                await SendAsync(turn, key, received, replies, cancellationToken);
                return;
            }

            try
            {
                await Task.Delay(Look, clock, cancellationToken); // Another machine is at it, or broke down while it was.
            }
            catch (OperationCanceledException e)
            {
                throw new UndeliveredException(e); // "Too slow" would be taken for the answer.
            }
        }
    }

    /// <summary>Sends all there is: one reply that the channel refuses must not swallow the next, which may be urgent.</summary>
    private async Task SendAsync(
        ITurnContext turn, string key, string? received, IReadOnlyList<HeldReply> replies, CancellationToken cancellationToken)
    {
        var sending = new Sending();
        foreach (var reply in replies)
        {
            await sending.TryAsync(reply, cancellationToken);
        }

        if (received is not null && replies.Count > 0)
        {
            if (sending.Left.Count > 0)
            {
                await store.ReleaseAsync(key, received, BotJson.Serialize(sending.Left), CancellationToken.None);
            }
            else if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            {
                bodies.Watch(key, received);
            }
            else
            {
                store.Delivered(key, received);
            }
        }

        sending.ThrowIfRefused();
    }
}
