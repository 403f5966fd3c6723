using System.Text.Json;
using BoneRisk.EndToEnd.Tests.Browsing;
using BoneRisk.EndToEnd.Tests.Running;

namespace BoneRisk.EndToEnd.Tests;

/// <summary>A whole assessment in a patient's own words, typed: nothing is pressed.</summary>
public sealed class LayWordsJourneyTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly Dictionary<string, string> HerWords = new()
    {
        ["menopause"] = "yes they stopped ages ago",
        ["menopauseAge"] = "bout 51",
        ["oestrogenNow"] = "nah never",
        ["diagnosis"] = "not that i know of",
        ["fragilityFracture"] = "nope",
        ["heightLoss4cm"] = "dunno",
        ["falls"] = "just the once",
        ["rheumatoidArthritis"] = "no just wear and tear",
        ["steroids"] = "never",
        ["conditions"] = "none of them",
        ["medicines"] = "no nothing like that",
        ["neckSurgery"] = "no",
        ["calciumServings"] = "2 milk, 1 yogurt, no cheese, no fortified",
        ["alcohol"] = "i dont drink",
    };

    [Fact]
    public async Task A_woman_types_her_way_in_lay_words_with_corrections_and_interruptions_to_the_right_report()
    {
        Needs.BrowserAndPage();
        await using var bot = await BotProcess.StartAsync();
        await using var chat = await browser.VisitAsync(bot.Address, Look.Phone);
        await ExpectAsync(chat, "consent");
        await SayAsync(chat, "ok i agree");
        await SayAsync(chat, "can you check my bones please");
        await ExpectAsync(chat, "symptoms");
        await SayAsync(chat, "none of them thanks");

        // Several answers at once, said back in one line, and one of them put right.
        await chat.AfterAsync(() => chat.SayAsync("im a 66 year old woman, 5 foot 4, 9 stone 6, never smoked and my mum broke her hip"), "question");
        await SeeAsync(chat, "I noted: age 66");
        await ExpectAsync(chat, "menopause");
        await chat.AfterAsync(() => chat.SayAsync("actually I'm 67"), "question");
        await SeeAsync(chat, "Age: 67 instead of 66");
        await ExpectAsync(chat, "menopause");

        // Two interruptions; the same question waits after each.
        await chat.AfterAsync(() => chat.SayAsync("whats that mean"), "question");
        await SeeAsync(chat, "no period for 12 months");
        var answer = await chat.AfterAsync(() => chat.SayAsync("what calcium level is normal?"), "faq");
        Assert.Equal("ca.range", answer.GetProperty("topic").GetString());
        await ExpectAsync(chat, "menopause");

        await AnswerRestAsync(chat);
        await ExpectAsync(chat, "check");
        await chat.AfterAsync(() => chat.SayAsync("no wait, change my weight to 58 kg"), "question");
        await SeeAsync(chat, "Weight: 58 kg (9 st 2 lb) instead of");
        await ExpectAsync(chat, "check");
        var report = (await chat.AfterAsync(() => chat.SayAsync("thats all right, get my report"), "report")).GetProperty("report");

        Assert.Equal("routine", report.GetProperty("disposition").GetString());
        Assert.Equal("parentHipFracture", report.GetProperty("overrides")[0].GetProperty("id").GetString());
        Assert.Equal(-1.8m, Ost(report));

        // Also after the report.
        var anew = (await chat.AfterAsync(() => chat.SayAsync("sorry im 72 not 67"), "report")).GetProperty("report");
        await SeeAsync(chat, "-2.8 points instead of -1.8");
        Assert.Equal(-2.8m, Ost(anew));
        Assert.Empty(chat.Errors);
    }

    private static decimal Ost(JsonElement report) => report.GetProperty("instruments").EnumerateArray()
        .First(i => i.GetProperty("id").ValueEquals("ost")).GetProperty("score").GetDecimal();

    private static async Task AnswerRestAsync(ChatPage chat)
    {
        for (var turn = 0; turn < 30; turn++)
        {
            var id = (await chat.LastReplyAsync("question")).GetProperty("id").GetString()!;
            if (id == "check")
            {
                return;
            }

            await SayAsync(chat, HerWords[id]);
        }
    }

    private static Task SayAsync(ChatPage chat, string text) => chat.AfterAsync(() => chat.SayAsync(text), "question");

    private static Task SeeAsync(ChatPage chat, string text) =>
        chat.Browser.GetByText(text).Last.WaitForAsync();

    private static async Task ExpectAsync(ChatPage chat, string id) => await chat.Browser.WaitForFunctionAsync(
        "id => window.bonerisk?.replies.findLast(r => r.kind === 'question')?.id === id", id);
}
