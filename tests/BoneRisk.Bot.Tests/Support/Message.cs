using System.Text.Json;

namespace BoneRisk.Bot.Tests.Support;

/// <summary>One message from the bot, read by the reply contract.</summary>
public sealed record Message(JsonElement Activity)
{
    public string Text => Activity.GetProperty("text").GetString()!;

    public JsonElement Value => Activity.GetProperty("value");

    public string Kind => Value.GetProperty("kind").GetString()!;

    public string? Id => Value.TryGetProperty("id", out var id) ? id.GetString() : null;

    public int Retry => Value.GetProperty("retry").GetInt32();

    public JsonElement? Card => Activity.TryGetProperty("attachments", out var cards) && cards.GetArrayLength() > 0
        ? cards[0].GetProperty("content")
        : null;

    public JsonElement Report => Value.GetProperty("report");

    public string[] Strings(string property) =>
        [.. Value.GetProperty(property).EnumerateArray().Select(e => e.GetString()!)];

    /// <summary>The data of the card's button with this title.</summary>
    public JsonElement Button(string title) => Buttons()
        .First(b => b.GetProperty("title").GetString() == title).GetProperty("data");

    public IEnumerable<JsonElement> Buttons() => Card is { } card ? Buttons(card) : [];

    private static IEnumerable<JsonElement> Buttons(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object when node.TryGetProperty("type", out var type) && type.ValueEquals("Action.Submit") => [node],
        JsonValueKind.Object => node.EnumerateObject().SelectMany(p => Buttons(p.Value)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Buttons),
        _ => [],
    };
}
