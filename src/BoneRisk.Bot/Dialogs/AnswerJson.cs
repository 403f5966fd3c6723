using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Writes answers as JSON text.</summary>
internal static class AnswerJson
{
    public static string Of(string text) => JsonValue.Create(text).ToJsonString();

    public static string Of(IEnumerable<string> ids) =>
        new JsonArray([.. ids.Distinct().Select(id => (JsonNode?)JsonValue.Create(id))]).ToJsonString();
}
