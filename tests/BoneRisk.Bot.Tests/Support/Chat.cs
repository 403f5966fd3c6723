using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Tests.Support;

/// <summary>A person at <c>/api/messages</c> with <c>expectReplies</c>: one request, one turn, all its replies.</summary>
public sealed class Chat(HttpClient http, string conversation)
{
    public string Locale { get; init; } = "en-GB";

    public IReadOnlyList<Message> Last { get; private set; } = [];

    /// <summary>The last message that asks something.</summary>
    public Message Question { get; private set; } = null!;

    public Task<IReadOnlyList<Message>> SayAsync(string text) => SendAsync(new JsonObject { ["text"] = text });

    public Task<IReadOnlyList<Message>> ClickAsync(JsonElement data, params (string Input, string Value)[] inputs)
    {
        var value = JsonNode.Parse(data.GetRawText())!.AsObject();
        foreach (var (input, answer) in inputs)
        {
            value[input] = answer;
        }

        return SendAsync(new JsonObject { ["value"] = value });
    }

    public Task<IReadOnlyList<Message>> ClickAsync(string title, params (string Input, string Value)[] inputs) =>
        ClickAsync(Question.Button(title), inputs);

    public async Task<IReadOnlyList<Message>> SendAsync(JsonObject activity)
    {
        activity["type"] ??= "message";
        var response = await PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Last = [.. body.GetProperty("activities").EnumerateArray().Where(a => a.GetProperty("type").ValueEquals("message"))
            .Select(a => new Message(a.Clone()))];
        Question = Last.LastOrDefault(m => m.Kind == "question") ?? Question;
        return Last;
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject activity)
    {
        activity["deliveryMode"] ??= "expectReplies";
        activity["channelId"] ??= "test";
        activity["serviceUrl"] ??= "http://localhost";
        activity["id"] ??= Guid.NewGuid().ToString("N");
        activity["locale"] ??= Locale;
        activity["conversation"] ??= new JsonObject { ["id"] = conversation };
        activity["from"] ??= new JsonObject { ["id"] = "patient" };
        activity["recipient"] ??= new JsonObject { ["id"] = "bot" };
        return http.PostAsJsonAsync("/api/messages", activity, TestContext.Current.CancellationToken);
    }

    /// <summary>Agrees and starts the assessment: the first question waits.</summary>
    public async Task StartAsync()
    {
        await SayAsync("hello");
        await SayAsync("I agree");
        await SayAsync("Check my bone risk");
        Assert.Equal("symptoms", Question.Id);
    }

    /// <summary>Answers what is asked, by question id, until a question of this id waits (or null: a report came).</summary>
    public async Task AnswerUntilAsync(string? id, IReadOnlyDictionary<string, string> answers)
    {
        for (var turn = 0; turn < 60; turn++)
        {
            if (Last.Any(m => m.Kind == "report") || (id is not null && Question.Id == id))
            {
                return;
            }

            var asked = Question.Id!;
            await SayAsync(answers.TryGetValue(asked, out var answer) ? answer : throw new InvalidOperationException(
                $"No answer prepared for '{asked}'."));
        }

        throw new InvalidOperationException($"After 60 turns the bot still asks '{Question.Id}'.");
    }
}
