using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Tests.Support;
using BoneRisk.EndToEnd.Tests.Running;
using BoneRisk.Fault.Tests.Support;

namespace BoneRisk.Fault.Tests.Files;

/// <summary>The bot is replaced by a newer one while Ann is in the middle of her assessment.</summary>
public sealed class OldFileTests
{
    [Fact]
    public async Task After_an_update_Ann_goes_on_at_the_question_she_was_asked_and_her_answers_are_there()
    {
        using var file = DatabaseFile.OfSchema(3);
        await using var bot = await StartAsync(file);
        using var http = bot.Client();
        var ann = new Chat(http, "ann");

        await ann.SayAsync("I don't know");
        Assert.Equal(("falls", 12), (ann.Question.Id, ann.Question.Value.GetProperty("step").GetInt32()));

        await ann.AnswerUntilAsync(null, People.Ann);
        ann.Last[^1].Report.AssertIs(await http.OfAnnAsync(("heightCm", 165)));
    }

    [Fact]
    public async Task What_the_channel_sent_before_the_update_and_sends_again_after_it_counts_once()
    {
        using var file = DatabaseFile.OfSchema(3);
        await using var bot = await StartAsync(file);
        using var http = bot.Client();
        var ann = new Chat(http, "ann");

        Assert.Empty(await ann.SendAsync(new JsonObject { ["text"] = "no", ["id"] = "old-13" }));

        await ann.SayAsync("I don't know");
        Assert.Equal("falls", ann.Question.Id);
    }

    [Fact]
    public async Task After_an_update_web_chat_shows_all_that_was_said_and_goes_on()
    {
        using var file = DatabaseFile.OfSchema(3);
        await using var bot = await StartAsync(file);
        using var http = bot.Client();
        http.DefaultRequestHeaders.Authorization = new("Bearer", RunningBot.Secret);
        var said = new { type = "message", from = new { id = "dl_ann" }, text = "58 kg", channelData = new { clientActivityID = "c20" } };

        const string Activities = "/v3/directline/conversations/ann-in-web-chat/activities";
        (await http.PostAsJsonAsync(Activities, said, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();

        var log = await http.GetFromJsonAsync<JsonElement>($"{Activities}?watermark=0", TestContext.Current.CancellationToken);
        var all = log.GetProperty("activities").EnumerateArray().ToArray();
        Assert.Equal(Enumerable.Range(1, 16).Select(n => $"ann-in-web-chat|{n:D7}"), all.Select(a => a.GetProperty("id").GetString()!));
        Assert.Equal("menopause", new Message(all[^1]).Id);
    }

    private static Task<BotProcess> StartAsync(DatabaseFile file) => Bots.StartAsync(
        "--Storage:ConnectionString", $"Data Source={file.Path}", "--DirectLine:Secret", RunningBot.Secret);
}
