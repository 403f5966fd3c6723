using System.Text.Json;

namespace BoneRisk.Load.Replies;

/// <summary>
/// Reads <c>{"activities":[…]}</c>, the form of a reply to <c>expectReplies</c> and of a frame of a Direct Line stream.
/// Of a card only its buttons' data are looked at: the reading shares its cores with the server.
/// </summary>
internal static class ReplyReader
{
    /// <exception cref="JsonException">That is not JSON.</exception>
    public static ReplySet Read(ReadOnlyMemory<byte> body)
    {
        var messages = new List<ReplyMessage>();
        string? watermark = null;
        var json = new Utf8JsonReader(body.Span);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("activities"u8) && json.Read())
            {
                while (json.Read() && json.TokenType == JsonTokenType.StartObject)
                {
                    if (Activity(ref json, body) is { } message)
                        messages.Add(message);
                }
            }
            else if (json.ValueTextEquals("watermark"u8) && json.Read()) watermark = json.GetString();
            else json.Skip();
        }

        return new(messages, watermark);
    }

    private static ReplyMessage? Activity(ref Utf8JsonReader json, ReadOnlyMemory<byte> body)
    {
        var (message, text, value, own) = (false, "", ReadOnlyMemory<byte>.Empty, (string?)null);
        List<CardButton> buttons = [];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("type"u8) && json.Read()) message = json.ValueTextEquals("message"u8);
            else if (json.ValueTextEquals("text"u8) && json.Read()) text = json.GetString() ?? "";
            else if (json.ValueTextEquals("value"u8) && json.Read()) value = ReplyMessage.Slice(ref json, body);
            else if (json.ValueTextEquals("attachments"u8) && json.Read()) Buttons(ref json, body, buttons);
            else if (json.ValueTextEquals("channelData"u8) && json.Read()) own = ClientActivityId(ref json);
            else json.Skip();
        }

        return message ? new ReplyMessage(text, buttons) { ClientActivityId = own }.With(own is null ? value : default) : null;
    }

    private static void Buttons(ref Utf8JsonReader json, ReadOnlyMemory<byte> body, List<CardButton> into)
    {
        var depth = json.CurrentDepth;
        while (json.Read() && json.CurrentDepth > depth)
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("data"u8)
                && json.Read() && json.TokenType == JsonTokenType.StartObject)
            {
                into.Add(CardButton.Read(ReplyMessage.Slice(ref json, body)));
            }
        }
    }

    private static string? ClientActivityId(ref Utf8JsonReader json)
    {
        string? id = null;
        if (json.TokenType != JsonTokenType.StartObject)
            return null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("clientActivityID"u8) && json.Read()) id = json.GetString();
            else json.Skip();
        }

        return id;
    }
}
