using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Dialogs;

/// <summary>The symptoms that were ticked. What was typed belongs to them once they were asked, so that the report knows it too.</summary>
public static class TickedSymptoms
{
    private const string Symptoms = "symptoms";

    /// <summary>Adds symptoms of one's own.</summary>
    public static void Add(IEnumerable<string> flags, Session session) => Change(session, ticked => ticked.Union(flags));

    /// <summary>Takes back what is not happening.</summary>
    public static void Remove(IEnumerable<string> flags, Session session) => Change(session, ticked => ticked.Except(flags));

    private static void Change(Session session, Func<IEnumerable<string>, IEnumerable<string>> change)
    {
        if (!session.Answers.TryGetValue(Symptoms, out var json))
        {
            return;
        }

        var answer = JsonSerializer.Deserialize<JsonElement>(json);
        var ticked = answer.ValueKind == JsonValueKind.Array
            ? answer.EnumerateArray().Select(a => a.GetString()!)
            : [];
        session.Answers[Symptoms] = new JsonArray(
            [.. change(ticked).Select(id => (JsonNode?)JsonValue.Create(id))]).ToJsonString();
    }
}
