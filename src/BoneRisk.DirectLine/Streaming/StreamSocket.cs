using System.Net.WebSockets;
using System.Text;
using BoneRisk.Storage;

namespace BoneRisk.DirectLine;

/// <summary>
/// One socket: sends what is followed, and an empty frame now and then so that proxies keep it open. What the client
/// sends is ignored (directlinejs sends empty frames as pings), except that it closes.
/// </summary>
internal sealed class StreamSocket(WebSocket socket, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan SendPatience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly TaskCompletionSource<(WebSocketCloseStatus Status, string Reason)> _closing =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Asks the socket to close. The first reason counts.</summary>
    public void Close(WebSocketCloseStatus status, string reason) => _closing.TrySetResult((status, reason));

    /// <summary>Runs until either side closes; returns why.</summary>
    public async Task<string> RunAsync(
        Func<CancellationToken, IAsyncEnumerable<IReadOnlyList<LoggedActivity>>> follow)
    {
        var receiving = ReceiveAsync();
        // The timer runs from the opening, however long the first page takes to send.
        Task[] sending = [KeepAliveAsync(), SendAsync(follow(_stop.Token))];
        var (status, reason) = await _closing.Task;

        // Only our waiting is cancelled, never a send or receive under way: that would tear the connection down.
        await _stop.CancelAsync();
        await Task.WhenAll(sending);
        await CloseAsync(status, reason, receiving);
        return reason;
    }

    public void Dispose()
    {
        _stop.Dispose();
        _sending.Dispose();
    }

    private async Task SendAsync(IAsyncEnumerable<IReadOnlyList<LoggedActivity>> pages)
    {
        try
        {
            await foreach (var page in pages)
            {
                var last = page[^1].Sequence;
                await SendFrameAsync(ActivitySet.Write(page, last == 0 ? null : last));
            }

            Close(WebSocketCloseStatus.NormalClosure, "ended");
        }
        catch (Exception e)
        {
            Broken(e);
        }
    }

    private async Task KeepAliveAsync()
    {
        using var timer = new PeriodicTimer(KeepAlive, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token))
                await SendFrameAsync("");
        }
        catch (Exception e)
        {
            Broken(e);
        }
    }

    private async Task ReceiveAsync()
    {
        var ignored = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(ignored, CancellationToken.None)).MessageType
                != WebSocketMessageType.Close)
            {
            }

            Close(WebSocketCloseStatus.NormalClosure, "client closed");
        }
        catch (Exception e)
        {
            Broken(e);
        }
    }

    private async Task SendFrameAsync(string text)
    {
        await _sending.WaitAsync(_stop.Token);
        try
        {
            // A client that takes nothing for so long is gone, whatever its connection says.
            using var patience = new CancellationTokenSource(SendPatience, clock);
            await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, patience.Token);
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task CloseAsync(WebSocketCloseStatus status, string reason, Task receiving)
    {
        try
        {
            using var patience = new CancellationTokenSource(ClosePatience, clock);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(status, reason, patience.Token);
            await receiving.WaitAsync(patience.Token);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException)
        {
            socket.Abort();
        }
    }

    // A connection may break in any way at any time; the client comes back with its watermark. Being told to stop
    // ends here too, and then the reason is already set.
    private void Broken(Exception e) => Close(WebSocketCloseStatus.InternalServerError, e.GetType().Name);
}
