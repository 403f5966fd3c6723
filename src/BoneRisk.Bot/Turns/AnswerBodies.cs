using System.Collections.Concurrent;
using BoneRisk.Storage;

namespace BoneRisk.Bot.Turns;

/// <summary>
/// Replies that go out in the body of the answer to the request that asked for them (<c>expectReplies</c>): whether they
/// got there is known only after the turn.
/// </summary>
public sealed class AnswerBodies(ITurnStore store, IHttpContextAccessor requests, TimeProvider clock) : IDisposable
{
    /// <summary>
    /// An answer is "completed" when it waits to be sent, and on a busy machine it waits for long. Were it marked then, a
    /// crash would lose it; so it is marked when it is surely on the wire.
    /// </summary>
    private static readonly TimeSpan UntilSent = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<(string Key, string Activity), Task<bool>> _onTheirWay = new();

    /// <summary>Marks the replies as delivered once the answer to the present request is written, or gives them back.</summary>
    public void Watch(string key, string received)
    {
        if (requests.HttpContext is not { } http)
        {
            store.Delivered(key, received); // Nobody's request: whoever runs the turn has them.
            return;
        }

        var arrived = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        _onTheirWay[(key, received)] = arrived.Task;
        http.Response.OnCompleted(async () =>
        {
            var gone = http.RequestAborted.IsCancellationRequested || http.Response.StatusCode >= StatusCodes.Status500InternalServerError;
            if (!gone)
            {
                arrived.SetResult(true);
                _ = MarkAsync(key, received);
                return;
            }

            try
            {
                await store.ReleaseAsync(key, received);
            }
            finally
            {
                _onTheirWay.TryRemove((key, received), out _);
                arrived.SetResult(false);
            }
        });
    }

    /// <summary>Waits for what is on its way.</summary>
    /// <returns>Whether it arrived; false also when nothing is on its way.</returns>
    public async Task<bool> ArrivedAsync(string key, string received, CancellationToken cancellationToken) =>
        _onTheirWay.TryGetValue((key, received), out var arrived) && await arrived.WaitAsync(cancellationToken);

    /// <summary>Marks what is sent by now: nothing is sent after this.</summary>
    public void Dispose()
    {
        foreach (var ((key, received), arrived) in _onTheirWay)
        {
            if (arrived is { IsCompletedSuccessfully: true, Result: true })
                Mark(key, received);
        }
    }

    private async Task MarkAsync(string key, string received)
    {
        await Task.Delay(UntilSent, clock);
        Mark(key, received);
    }

    private void Mark(string key, string received)
    {
        if (_onTheirWay.TryRemove((key, received), out _))
            store.Delivered(key, received);
    }
}
