using System.Text.Json;

namespace BoneRisk.Load.Replies;

/// <summary>One message of the bot, by the reply contract.</summary>
internal sealed record ReplyMessage(string Text, IReadOnlyList<CardButton> Buttons)
{
    public string Kind { get; init; } = "";

    public string? Id { get; private init; }

    public int Step { get; private init; }

    public int Retry { get; private init; }

    /// <summary>The report as JSON; empty unless this is one.</summary>
    public ReadOnlyMemory<byte> Report { get; private init; }

    /// <summary>What was sent as the client's own words: no reply.</summary>
    public string? ClientActivityId { get; init; }

    /// <summary>After it nothing more is said in a turn.</summary>
    public bool IsLast => Kind is "question" or "report";

    /// <summary>"That could not be saved just now": the turn did not count, and its answer was 503.</summary>
    public bool IsToBeSentAgain => Kind == "notice" && Text.StartsWith("That could not be saved", StringComparison.Ordinal);

    public ReplyMessage With(ReadOnlyMemory<byte> value)
    {
        if (value.IsEmpty)
            return this;
        var (kind, id, step, retry, report) = ("", (string?)null, 0, 0, ReadOnlyMemory<byte>.Empty);
        var json = new Utf8JsonReader(value.Span);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            return this;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("kind"u8) && json.Read()) kind = json.GetString() ?? "";
            else if (json.ValueTextEquals("id"u8) && json.Read()) id = json.GetString();
            else if (json.ValueTextEquals("step"u8) && json.Read()) step = json.GetInt32();
            else if (json.ValueTextEquals("retry"u8) && json.Read()) retry = json.GetInt32();
            else if (json.ValueTextEquals("report"u8) && json.Read()) report = Slice(ref json, value);
            else json.Skip();
        }

        return this with { Kind = kind, Id = id, Step = step, Retry = retry, Report = report };
    }

    /// <summary>The object or array that the reader stands on; it is skipped.</summary>
    public static ReadOnlyMemory<byte> Slice(ref Utf8JsonReader json, ReadOnlyMemory<byte> from)
    {
        var start = (int)json.TokenStartIndex;
        json.Skip();
        return from[start..(int)json.BytesConsumed];
    }
}
