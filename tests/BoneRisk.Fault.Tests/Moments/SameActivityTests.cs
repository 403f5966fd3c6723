using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Tests.Support;
using BoneRisk.Fault.Tests.Support;

namespace BoneRisk.Fault.Tests.Moments;

/// <summary>A nervous channel posts the same activity 50 times at the same moment.</summary>
public sealed class SameActivityTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const int Times = 50;

    [Fact]
    public async Task Words_that_come_50_times_at_once_are_answered_once_and_count_once()
    {
        var ann = await bot.ChatAsync("age");

        var answers = await ann.AtOnceAsync(Enumerable.Repeat(Talk.Words("I'm 67"), Times));

        AssertAskedOnce(answers, "sex", step: 3);
        await GoesOnAsync(ann);
    }

    [Fact]
    public async Task A_click_that_comes_50_times_at_once_is_answered_once_and_counts_once()
    {
        var ann = await bot.ChatAsync("smoking");

        var answers = await ann.AtOnceAsync(Enumerable.Repeat(ann.Click("no"), Times));

        AssertAskedOnce(answers, "alcohol", step: 21);
        await GoesOnAsync(ann);
    }

    [Fact]
    public async Task In_web_chat_words_that_come_50_times_at_once_stand_there_once_and_are_answered_once()
    {
        var stop = TestContext.Current.CancellationToken;
        using var http = new HttpClient { BaseAddress = bot.Http.BaseAddress };
        var token = await (await http.PostAsJsonAsync("/api/webchat/token", new { @new = true }, stop)).Content.ReadFromJsonAsync<JsonObject>(stop);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)token!["token"]!);
        var conversation = $"/v3/directline/conversations/{token["conversationId"]}";
        (await http.PostAsync("/v3/directline/conversations", null, stop)).EnsureSuccessStatusCode();
        var said = new { type = "message", from = new { id = "me" }, text = "I agree", channelData = new { clientActivityID = "mine" } };

        var posted = await Task.WhenAll(Enumerable.Range(0, Times).Select(async _ =>
        {
            using var answer = await http.PostAsJsonAsync($"{conversation}/activities", said, stop);
            return (string)(await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonObject>(stop))!["id"]!;
        }));

        Assert.Single(posted.Distinct());
        var log = await http.GetFromJsonAsync<JsonElement>($"{conversation}/activities?watermark=0", stop);
        Assert.Equal(
            ["welcome", "consent", "mine", "menu"],
            log.GetProperty("activities").EnumerateArray().Select(a =>
                a.TryGetProperty("channelData", out var own) ? own.GetProperty("clientActivityID").GetString() : new Message(a).Id ?? new Message(a).Kind));
    }

    private static void AssertAskedOnce(Message[][] answers, string question, int step)
    {
        Assert.Equal(Times, answers.Length);
        var asked = Assert.Single(Assert.Single(answers, a => a.Length > 0));
        Assert.Equal((question, step), (asked.Id, asked.Value.GetProperty("step").GetInt32()));
    }

    private async Task GoesOnAsync(Chat ann)
    {
        await ann.SayAsync("continue");
        await ann.AnswerUntilAsync(null, People.Ann);
        ann.Last[^1].Report.AssertIs(await bot.Http.OfAnnAsync());
    }
}
