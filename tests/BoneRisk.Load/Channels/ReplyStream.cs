using System.Net.WebSockets;
using BoneRisk.Load.Replies;

namespace BoneRisk.Load.Channels;

/// <summary>A Direct Line socket that goes on where it was when it is cut.</summary>
/// <param name="first">The stream URL of the new conversation.</param>
/// <param name="reconnect">Gets a new stream URL, from a watermark on.</param>
/// <param name="cut">
/// Whether the line breaks now, by how many frames came over the present socket (0: it was just opened); null for never.
/// </param>
internal sealed class ReplyStream(
    Uri first, Func<string, CancellationToken, Task<Uri>> reconnect, Func<int, bool>? cut = null) : IAsyncDisposable
{
    private static readonly TimeSpan Break = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(2);

    private readonly byte[] _buffer = new byte[4096];
    private ClientWebSocket? _socket;
    private string _watermark = "0";
    private bool _opened;
    private int _frames;

    /// <summary>What comes next; none when it was only a sign of life.</summary>
    /// <exception cref="LoadException">The server does not let it in again.</exception>
    public async Task<IReadOnlyList<ReplyMessage>> NextAsync(CancellationToken cancellationToken)
    {
        try
        {
            _socket ??= await ConnectAsync(cancellationToken);
            if (!IsCut() && await FrameAsync(_socket, cancellationToken) is { } frame)
            {
                _frames++;
                if (frame.Length == 0)
                    return [];
                var set = ReplyReader.Read(frame);
                _watermark = set.Watermark ?? _watermark;
                return set.Messages;
            }
        }
        catch (WebSocketException)
        {
            // Cut; the next one goes on at the watermark.
        }

        _socket?.Dispose();
        _socket = null;
        await Task.Delay(Break, cancellationToken);
        return [];
    }

    public async ValueTask DisposeAsync()
    {
        if (_socket is not { } socket)
            return;
        try
        {
            using var limit = new CancellationTokenSource(ClosePatience);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", limit.Token);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // It is gone, one way or the other.
        }

        socket.Dispose();
    }

    private bool IsCut()
    {
        if (cut?.Invoke(_frames) != true)
            return false;
        _socket!.Abort();
        return true;
    }

    private async Task<ClientWebSocket> ConnectAsync(CancellationToken cancellationToken)
    {
        var url = _opened ? await reconnect(_watermark, cancellationToken) : first;
        (_opened, _frames) = (true, 0);
        var socket = new ClientWebSocket();
        try
        {
            await socket.ConnectAsync(url, cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<byte[]?> FrameAsync(ClientWebSocket socket, CancellationToken cancellationToken)
    {
        using var frame = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(_buffer.AsMemory(), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            frame.Write(_buffer, 0, part.Count);
            if (part.EndOfMessage)
                return frame.ToArray();
        }
    }
}
