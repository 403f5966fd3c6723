using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace BoneRisk.DirectLine.Tests;

/// <summary>A client's socket.</summary>
internal sealed class TestStream : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _patience =
        CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    private readonly Queue<JsonNode> _activities = [];

    private TestStream() => _patience.CancelAfter(TimeSpan.FromSeconds(20));

    public string? Watermark { get; private set; }

    public string? CloseReason => _socket.CloseStatusDescription;

    public static async Task<TestStream> ConnectAsync(string url)
    {
        var stream = new TestStream();
        stream._socket.Options.CollectHttpResponseDetails = true;
        try
        {
            await stream._socket.ConnectAsync(new Uri(url), stream._patience.Token);
        }
        catch (WebSocketException e)
        {
            var status = (int)stream._socket.HttpStatusCode;
            stream.Dispose();
            throw new HttpRequestException($"{status}", e);
        }

        return stream;
    }

    /// <summary>The status with which the server refuses the socket.</summary>
    public static async Task<string> RefusalAsync(string url) =>
        (await Assert.ThrowsAsync<HttpRequestException>(() => ConnectAsync(url))).Message;

    /// <summary>The next frame, which may be empty; null when the server closes.</summary>
    public async Task<string?> NextFrameAsync()
    {
        var frame = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer, _patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            Assert.Equal(WebSocketMessageType.Text, part.MessageType);
            frame.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(frame.ToArray());
        }
    }

    public async Task<JsonNode> NextAsync()
    {
        while (_activities.Count == 0)
        {
            var frame = await NextFrameAsync() ?? throw new InvalidOperationException($"Closed: {CloseReason}");
            if (frame.Length == 0)
                continue;
            var set = JsonNode.Parse(frame)!;
            Watermark = (string?)set["watermark"] ?? Watermark;
            foreach (var activity in set["activities"]!.AsArray())
                _activities.Enqueue(activity!);
        }

        return _activities.Dequeue();
    }

    public async Task<string?> NextTextAsync() => (string?)(await NextAsync())["text"];

    public Task SendAsync(string text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, _patience.Token);

    public Task CloseAsync() => _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", _patience.Token);

    public void Dispose()
    {
        _socket.Dispose();
        _patience.Dispose();
    }
}
