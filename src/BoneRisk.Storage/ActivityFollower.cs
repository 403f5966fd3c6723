using System.Runtime.CompilerServices;

namespace BoneRisk.Storage;

/// <summary>
/// Joins the stored past and the live feed of a conversation into one stream. Works over any log: the feed may come
/// late, doubled, out of order or with gaps, because what is missing is read from the log.
/// </summary>
internal sealed class ActivityFollower(IActivityLog log, ActivityFeed feed)
{
    public async IAsyncEnumerable<IReadOnlyList<LoggedActivity>> FollowAsync(
        string conversationId, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // First the queue, then the past: in the other order something could fall between the two.
        var queue = feed.Subscribe(conversationId);
        try
        {
            await foreach (var page in PagesAsync(conversationId, after, cancellationToken))
            {
                after = page[^1].Sequence;
                yield return page;
            }

            // It may have ended just before we subscribed, or is ending on another machine whose word is yet to come.
            var conversation = await log.FindAsync(conversationId, cancellationToken);
            if (conversation is not { Ended: false })
            {
                if (conversation is { LastSequence: > 0 and var last })
                    queue.Writer.TryWrite(ActivityFeed.UpTo(last));
                queue.Writer.TryComplete();
            }

            await foreach (var activity in queue.Reader.ReadAllAsync(cancellationToken))
            {
                if (activity.Sequence == 0)
                {
                    yield return [activity];
                }
                else if (activity.Sequence == after + 1 && activity.Json.Length > 0)
                {
                    after = activity.Sequence;
                    yield return [activity];
                }
                else if (activity.Sequence > after)
                {
                    await foreach (var page in PagesAsync(conversationId, after, cancellationToken))
                    {
                        after = page[^1].Sequence;
                        yield return page;
                    }
                }
            }
        }
        finally
        {
            feed.Unsubscribe(conversationId, queue);
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<LoggedActivity>> PagesAsync(
        string conversationId, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await log.ReadAsync(conversationId, after, cancellationToken: cancellationToken) is { Count: > 0 } page)
        {
            after = page[^1].Sequence;
            yield return page;
        }
    }
}
