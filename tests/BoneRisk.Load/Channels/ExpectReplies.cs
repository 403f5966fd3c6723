using System.Buffers;
using System.Text.Json;
using BoneRisk.Load.People;
using BoneRisk.Load.Replies;

namespace BoneRisk.Load.Channels;

/// <summary>A conversation at <c>/api/messages</c> whose replies come back in the response.</summary>
/// <param name="poster">Posts and posts again.</param>
/// <param name="servers">Where to; a request each in turn, as a load balancer without sticky sessions does it.</param>
/// <param name="conversation">Its id.</param>
internal sealed class ExpectReplies(Poster poster, IReadOnlyList<Uri> servers, string conversation) : IChannel
{
    private readonly ArrayBufferWriter<byte> _body = new(1024);
    private int _activity;
    private uint _request = (uint)conversation.GetHashCode(StringComparison.Ordinal);

    public async Task<IReadOnlyList<ReplyMessage>> SayAsync(Said said, CancellationToken cancellationToken)
    {
        var body = Body(said, $"{conversation}-{++_activity}");
        var answer = await poster.SendAsync(
            HttpMethod.Post, () => servers[(int)(_request++ % servers.Count)], body, null, cancellationToken);
        return answer.Length == 0 ? [] : ReplyReader.Read(answer).Messages;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private byte[] Body(Said said, string id)
    {
        _body.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_body))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "message"u8);
            json.WriteString("id"u8, id);
            json.WriteString("deliveryMode"u8, "expectReplies"u8);
            json.WriteString("channelId"u8, "emulator"u8);
            json.WriteString("serviceUrl"u8, "http://localhost:3979"u8);
            json.WriteString("locale"u8, "en-GB"u8);
            Account(json, "conversation"u8, conversation);
            Account(json, "from"u8, "person");
            Account(json, "recipient"u8, "bot");
            if (said.Text is { } text)
                json.WriteString("text"u8, text);
            if (said.Click is { } click)
            {
                json.WritePropertyName("value"u8);
                json.WriteRawValue(click, skipInputValidation: true);
            }

            json.WriteEndObject();
        }

        return _body.WrittenSpan.ToArray();
    }

    private static void Account(Utf8JsonWriter json, ReadOnlySpan<byte> name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("id"u8, id);
        json.WriteEndObject();
    }
}
