using System.Text;
using System.Text.Json;
using BoneRisk.Load.People;
using BoneRisk.Load.Replies;

namespace BoneRisk.Load.Channels;

/// <summary>
/// A conversation of web chat: a token as the page gets it, activities by POST, replies on the socket. The bot greets
/// who comes, so the first thing said is nothing: it opens the conversation and hears the greeting.
/// </summary>
/// <param name="poster">Posts and posts again.</param>
/// <param name="servers">Where to; a request each in turn, as a load balancer without sticky sessions does it.</param>
/// <param name="patience">How long to wait for a reply on the socket.</param>
/// <param name="cut">When the socket is cut, as in <see cref="ReplyStream"/>; null for never.</param>
internal sealed class WebChat(
    Poster poster, IReadOnlyList<Uri> servers, TimeSpan patience, Func<int, bool>? cut = null) : IChannel
{
    private const string Conversations = "/v3/directline/conversations";

    private readonly HashSet<string> _heard = [];
    private readonly string _name = Guid.NewGuid().ToString("N");
    private ReplyStream? _stream;
    private string _token = "";
    private string _conversation = "";
    private int _requests = Random.Shared.Next(servers.Count);
    private int _activity;

    public async Task<IReadOnlyList<ReplyMessage>> SayAsync(Said said, CancellationToken cancellationToken)
    {
        if (_stream is null)
            _stream = await OpenAsync(cancellationToken);
        else
            await SendAsync(HttpMethod.Post, $"{Conversations}/{_conversation}/activities", Body(said, $"{_name}-{++_activity}"), cancellationToken);

        List<ReplyMessage> replies = [];
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        try
        {
            while (replies is not [.., { IsLast: true }])
                replies.AddRange(Others(await _stream.NextAsync(limit.Token)));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // What is missing is seen by whoever looks at the replies.
        }

        return replies;
    }

    public ValueTask DisposeAsync() => _stream?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>
    /// All but the person's own words, which come back once (a second time they are somebody's mistake), and the word that
    /// something has to be sent again, which it is.
    /// </summary>
    private IEnumerable<ReplyMessage> Others(IReadOnlyList<ReplyMessage> messages) => messages
        .Where(m => !m.IsToBeSentAgain)
        .Where(m => m.ClientActivityId is not { } own || !_heard.Add(own))
        .Select(m => m.ClientActivityId is null ? m : m with { Kind = "one's own words twice" });

    private async Task<ReplyStream> OpenAsync(CancellationToken cancellationToken)
    {
        var token = await SendAsync(HttpMethod.Post, "/api/webchat/token", "{\"new\":true}"u8.ToArray(), cancellationToken);
        _token = token.GetProperty("token").GetString()!;
        var started = await SendAsync(HttpMethod.Post, Conversations, "{}"u8.ToArray(), cancellationToken);
        _conversation = Uri.EscapeDataString(started.GetProperty("conversationId").GetString()!);
        var first = Url(started);
        if (!first.Query.Contains("watermark=0", StringComparison.Ordinal))
            first = await JoinAsync("0", cancellationToken); // It was started by a post whose answer did not arrive.
        return new ReplyStream(first, JoinAsync, cut);
    }

    private async Task<Uri> JoinAsync(string watermark, CancellationToken cancellationToken) => Url(await SendAsync(
        HttpMethod.Get, $"{Conversations}/{_conversation}?watermark={watermark}", null, cancellationToken));

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, byte[]? body, CancellationToken cancellationToken) =>
        JsonElement.Parse(await poster.SendAsync(
            method, () => new Uri(servers[_requests++ % servers.Count], path), body, _token.Length > 0 ? _token : null, cancellationToken));

    private static Uri Url(JsonElement conversation) => new(conversation.GetProperty("streamUrl").GetString()!);

    private static byte[] Body(Said said, string id) => Encoding.UTF8.GetBytes(
        $$"""{"type":"message","locale":"en-GB","from":{"id":"me"},"channelData":{"clientActivityID":"{{id}}"},{{(
            said.Click is null ? $"\"text\":\"{JsonEncodedText.Encode(said.Text!)}\"" : $"\"value\":{said}")}}}""");
}
