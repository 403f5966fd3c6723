using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Writes answers as JSON text.</summary>
internal static class AnswerJson
{
    public static string Of(string text) => JsonValue.Create(text).ToJsonString();

    /// <summary>An answer as text: a string's own, a number as it is written, a list as JSON.</summary>
    public static string Text(string json) =>
        json.StartsWith('"') ? json.Contains('\\', StringComparison.Ordinal) ? JsonSerializer.Deserialize<string>(json)! : json[1..^1]
        : json;

    public static string Of(IEnumerable<string> ids) =>
        new JsonArray([.. ids.Distinct().Select(id => (JsonNode?)JsonValue.Create(id))]).ToJsonString();
}
