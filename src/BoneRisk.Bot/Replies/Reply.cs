using System.Text.Json.Nodes;
using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>
/// Makes every message the bot sends: the card, its full plain-text twin (Web Chat does not read cards aloud), and
/// the reply contract, so that a host page, a test or a dashboard reads the outcome without scraping a card.
/// </summary>
public static class Reply
{
    public const string ValueType = "https://bonerisk.dev/reply/v1";

    /// <param name="value">The contract; <c>kind</c> first.</param>
    /// <param name="text">All that the card says, as plain text.</param>
    /// <param name="card">Null where text is enough.</param>
    /// <param name="expecting">Whether an answer is awaited.</param>
    public static IMessageActivity Create(JsonObject value, string text, Attachment? card = null, bool expecting = false)
    {
        var reply = card is null ? MessageFactory.Text(text) : MessageFactory.Attachment(card, text);
        reply.Speak = text;
        reply.InputHint = expecting ? InputHints.ExpectingInput : InputHints.AcceptingInput;
        var activity = (Activity)reply;
        activity.TextFormat = TextFormatTypes.Plain;
        activity.ValueType = ValueType;
        activity.Value = BotJson.ToValue(value);
        return activity;
    }

    public static JsonObject Kind(string kind) => new() { ["kind"] = kind };

    /// <summary>The contract of a question.</summary>
    public static JsonObject Question(string id, int step, int of, int retry)
    {
        var value = Kind("question");
        value["id"] = id;
        value["step"] = step;
        value["of"] = of;
        value["retry"] = retry;
        return value;
    }

    public static JsonArray List(IEnumerable<string> items) =>
        new([.. items.Select(i => (JsonNode?)JsonValue.Create(i))]);

    /// <summary>Joins the parts that are there, a line each.</summary>
    public static string Lines(params IEnumerable<string?> parts) =>
        string.Join("\n", parts.Where(p => !string.IsNullOrWhiteSpace(p)));
}
