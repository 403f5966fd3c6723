using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BoneRisk.Bot.Turns;

/// <summary>
/// Turns of one conversation come one after the other. A turn's deadline starts when it is let in, so that a word said
/// while another turn is slow is not cut short for it.
/// </summary>
public sealed class OneTurnAtATime : IMiddleware
{
    private readonly ConcurrentDictionary<string, Entry> _turns = new(StringComparer.Ordinal);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Invoke)
        {
            await next(cancellationToken); // Changes no state.
            return;
        }

        var key = $"{activity.ChannelId}/{activity.Conversation?.Id}";
        var entry = Enter(key);
        try
        {
            await entry.Lock.WaitAsync(cancellationToken);
            try
            {
                await next(cancellationToken);
            }
            finally
            {
                entry.Lock.Release();
            }
        }
        finally
        {
            Leave(key, entry);
        }
    }

    private Entry Enter(string key)
    {
        while (true)
        {
            var entry = _turns.GetOrAdd(key, _ => new Entry());
            lock (entry)
            {
                if (!entry.Gone)
                {
                    entry.Waiting++;
                    return entry;
                }
            }
        }
    }

    private void Leave(string key, Entry entry)
    {
        lock (entry)
        {
            if (--entry.Waiting == 0)
            {
                entry.Gone = true;
                _turns.TryRemove(key, out _);
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Lock { get; } = new(1, 1);

        public int Waiting { get; set; }

        public bool Gone { get; set; }
    }
}
