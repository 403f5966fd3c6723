using System.Collections.Concurrent;
using System.Net.WebSockets;
using BoneRisk.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BoneRisk.DirectLine;

/// <summary>The open sockets, one for each conversation.</summary>
internal sealed class StreamHub(
    IActivityLog log, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<StreamHub> logger)
{
    private readonly ConcurrentDictionary<string, StreamSocket> _open = [];

    /// <summary>Serves a socket until it is closed, by whichever side.</summary>
    public async Task RunAsync(string conversationId, WebSocket socket, long after)
    {
        using var stream = new StreamSocket(socket, clock);
        _open.AddOrUpdate(conversationId, stream, (_, older) =>
        {
            older.Close(WebSocketCloseStatus.NormalClosure, "collision");
            return stream;
        });
        await using var stopping = lifetime.ApplicationStopping.Register(
            () => stream.Close(WebSocketCloseStatus.EndpointUnavailable, "going down, reconnect"));

        logger.StreamOpened(conversationId, after);
        var reason = await stream.RunAsync(stop => log.FollowAsync(conversationId, after, stop));
        _open.TryRemove(KeyValuePair.Create(conversationId, stream));
        logger.StreamClosed(conversationId, reason);
    }
}
