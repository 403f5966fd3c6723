using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Fault.Tests.Support;

/// <summary>Things that are sent to the bot at the same moment.</summary>
internal static class Talk
{
    public static JsonObject Words(string text) => new() { ["type"] = "message", ["text"] = text, ["id"] = Guid.NewGuid().ToString("N") };

    /// <summary>A click on the button of the waiting question that says this.</summary>
    public static JsonObject Click(this Chat chat, string answer) => new()
    {
        ["type"] = "message",
        ["value"] = JsonNode.Parse(chat.Question.Buttons().Select(b => b.GetProperty("data"))
            .First(data => data.TryGetProperty("answer", out var said) && said.ValueEquals(answer)).GetRawText()),
        ["id"] = Guid.NewGuid().ToString("N"),
    };

    /// <summary>Posts all of them at once.</summary>
    /// <returns>What each was answered, in their order.</returns>
    public static Task<Message[][]> AtOnceAsync(this Chat chat, params IEnumerable<JsonObject> activities) =>
        Task.WhenAll(activities.Select(a => chat.AnswerAsync((JsonObject)a.DeepClone())));

    private static async Task<Message[]> AnswerAsync(this Chat chat, JsonObject activity)
    {
        using var answer = await chat.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return [.. body.GetProperty("activities").EnumerateArray().Select(a => new Message(a.Clone()))];
    }
}
