using System.Text.Json;

namespace BoneRisk.Load.Replies;

/// <summary>The data of one of a card's buttons.</summary>
/// <param name="Data">As it stands in the card: what a click sends.</param>
internal sealed record CardButton(
    ReadOnlyMemory<byte> Data, string? Question, string? Assessment, string? Nonce, string? Answer, string? Command)
{
    /// <summary>Sends the card's inputs.</summary>
    public bool IsSubmit => Answer is null && Command is null;

    public static CardButton Read(ReadOnlyMemory<byte> data)
    {
        string? question = null, assessment = null, nonce = null, answer = null, command = null;
        var json = new Utf8JsonReader(data.Span);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            ref var into = ref question;
            if (json.ValueTextEquals("assessment"u8)) into = ref assessment;
            else if (json.ValueTextEquals("nonce"u8)) into = ref nonce;
            else if (json.ValueTextEquals("answer"u8)) into = ref answer;
            else if (json.ValueTextEquals("command"u8)) into = ref command;
            else if (!json.ValueTextEquals("question"u8))
            {
                json.Skip();
                continue;
            }

            json.Read();
            into = json.TokenType == JsonTokenType.String ? json.GetString() : null;
        }

        return new(data, question, assessment, nonce, answer, command);
    }

    /// <summary>The data of a click, with what the inputs add.</summary>
    public byte[] Click(string? inputs) =>
        inputs is null ? Data.ToArray() : [.. Data.Span[..^1], (byte)',', .. System.Text.Encoding.UTF8.GetBytes(inputs), (byte)'}'];
}
