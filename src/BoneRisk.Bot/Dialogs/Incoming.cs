using System.Text.Json;
using BoneRisk.Storage;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Dialogs;

/// <summary>What a person sent: words, or a click on one of our cards.</summary>
/// <param name="Text">What was typed, trimmed; empty when nothing was.</param>
/// <param name="Click">Null unless the activity's value is one of our cards' data.</param>
/// <param name="Unreadable">There was a value, but not one that a card of ours sends.</param>
public sealed record Incoming(string Text, CardClick? Click, bool Unreadable)
{
    /// <summary>A picture or another file came with it. A card, or Teams' copy of the text, has no address.</summary>
    public bool HasFile { get; init; }

    /// <summary>A file is all there is.</summary>
    public bool IsFileOnly => HasFile && Text.Length == 0 && Click is null;

    public static Incoming Read(IMessageActivity activity)
    {
        var value = BotJson.FromValue(activity.Value);
        var click = value is { } data ? CardClick.Read(data) : null;
        // In Teams a click also carries its button's title as text: nobody typed that.
        var text = click is null ? activity.Text?.Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase).Trim() ?? "" : "";
        return new(text, click, value is not null && click is null && text.Length == 0)
        {
            HasFile = activity.Attachments?.Any(a => !string.IsNullOrEmpty(a.ContentUrl)) == true,
        };
    }
}

/// <summary>The data of one of our cards' buttons, together with the card's inputs.</summary>
/// <param name="Question">The question that the card asks.</param>
/// <param name="Assessment">The run it belongs to.</param>
/// <param name="Nonce">Its one-time token.</param>
/// <param name="Command">A command id, or null for an answer.</param>
/// <param name="Argument">What the command is about: a topic or a question id.</param>
/// <param name="Inputs">All of the data, inputs included.</param>
public sealed record CardClick(
    string Question, string Assessment, string Nonce, string? Command, string? Argument, JsonElement Inputs)
{
    public static CardClick? Read(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || Text(value, "question") is not { } question
            || Text(value, "assessment") is not { } assessment || Text(value, "nonce") is not { } nonce)
        {
            return null;
        }

        return new(question, assessment, nonce, Text(value, "command"), Text(value, "argument"), value);
    }

    /// <summary>An input's value as text, whatever JSON type the client gave it; null when it is absent or empty.</summary>
    public string? Input(string id) => Inputs.TryGetProperty(id, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => null,
        }
        : null;

    private static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
