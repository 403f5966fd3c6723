using System.Collections.Concurrent;
using BoneRisk.Storage;

namespace BoneRisk.Bot.Turns;

/// <summary>
/// Replies that go out in the body of the answer to the request that asked for them (<c>expectReplies</c>): whether they
/// got there is known only after the turn.
/// </summary>
public sealed class AnswerBodies(ITurnStore store, IHttpContextAccessor requests, SentAnswers sent)
{
    private readonly ConcurrentDictionary<(string Key, string Activity), Task<bool>> _onTheirWay = new();

    /// <summary>Marks the replies as delivered once the answer to the present request is sent, or gives them back.</summary>
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
            try
            {
                if (gone)
                {
                    await store.ReleaseAsync(key, received);
                }
                else
                {
                    sent.Add(key, received);
                }
            }
            finally
            {
                _onTheirWay.TryRemove((key, received), out _);
                arrived.SetResult(!gone);
            }
        });
    }

    /// <summary>Waits for what is on its way.</summary>
    /// <returns>Whether it arrived; false also when nothing is on its way.</returns>
    public async Task<bool> ArrivedAsync(string key, string received, CancellationToken cancellationToken) =>
        sent.Contains(key, received)
        || (_onTheirWay.TryGetValue((key, received), out var arrived) && await arrived.WaitAsync(cancellationToken));
}
