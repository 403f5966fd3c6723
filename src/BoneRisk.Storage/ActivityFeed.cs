using System.Collections.Immutable;
using System.Threading.Channels;

namespace BoneRisk.Storage;

/// <summary>Tells the followers of a conversation, inside this process, what was just appended or published.</summary>
internal sealed class ActivityFeed
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ImmutableArray<Channel<LoggedActivity>>> _followers = [];

    /// <summary>A queue that fills from now on. The oldest drop out when it is full: a reader sees the gap.</summary>
    public Channel<LoggedActivity> Subscribe(string conversationId)
    {
        var queue = Channel.CreateBounded<LoggedActivity>(
            new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        lock (_lock)
            _followers[conversationId] = Followers(conversationId).Add(queue);
        return queue;
    }

    public void Unsubscribe(string conversationId, Channel<LoggedActivity> queue)
    {
        lock (_lock)
        {
            var rest = Followers(conversationId).Remove(queue);
            if (rest.IsEmpty)
                _followers.Remove(conversationId);
            else
                _followers[conversationId] = rest;
        }
    }

    public void Publish(string conversationId, LoggedActivity activity)
    {
        foreach (var queue in Snapshot(conversationId))
            queue.Writer.TryWrite(activity);
    }

    /// <summary>No activity, but the word that there are some up to this one: a follower reads what it misses.</summary>
    public static LoggedActivity UpTo(long sequence) => new(sequence, "");

    /// <summary>Tells followers that there are activities up to this one.</summary>
    public void Hint(string conversationId, long sequence)
    {
        if (sequence > 0)
            Publish(conversationId, UpTo(sequence));
    }

    /// <summary>The conversations that somebody follows.</summary>
    public string[] Followed()
    {
        lock (_lock)
            return [.. _followers.Keys];
    }

    public void Complete(string conversationId)
    {
        foreach (var queue in Snapshot(conversationId))
            queue.Writer.TryComplete();
    }

    private ImmutableArray<Channel<LoggedActivity>> Snapshot(string conversationId)
    {
        lock (_lock)
            return Followers(conversationId);
    }

    private ImmutableArray<Channel<LoggedActivity>> Followers(string conversationId) =>
        _followers.TryGetValue(conversationId, out var found) ? found : [];
}
