using System.Text.Json;
using BoneRisk.EndToEnd.Tests.Browsing;
using BoneRisk.EndToEnd.Tests.Running;

namespace BoneRisk.EndToEnd.Tests;

/// <summary>A whole assessment through the page, as a person takes it.</summary>
public sealed class AssessmentJourneyTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_woman_answers_by_buttons_and_by_typing_asks_goes_back_reloads_survives_a_restart_and_reads_the_right_report()
    {
        Needs.BrowserAndPage();
        await using var bot = await BotProcess.StartAsync();
        await using var chat = await browser.VisitAsync(bot.Address, Look.Phone);

        await StartAsync(chat);
        await ExpectAsync(chat, "symptoms");
        await Press(chat, "None of these", "age");
        await Say(chat, "I'm 67", "sex");
        await Press(chat, "Female", "heightCm");

        // A question of her own; the same question is put again.
        var answer = await chat.AfterAsync(() => chat.SayAsync("What calcium level is considered normal?"), "faq");
        Assert.Equal("ca.range", answer.GetProperty("topic").GetString());
        await ExpectAsync(chat, "heightCm");

        await chat.FillAsync("Height", "5 ft 4");
        await Press(chat, "Continue", "weightKg");

        // Back, and another answer.
        await Press(chat, "Back", "heightCm");
        await Say(chat, "163 cm", "weightKg");

        await chat.ReloadAsync();
        await ExpectAsync(chat, "weightKg");
        await Say(chat, "58 kg", "menopause");
        await Say(chat, "yes", "menopauseAge");
        await Say(chat, "51", "oestrogenNow");

        await bot.RestartAsync();
        await SayUntilHeard(chat, "no", "diagnosis");

        var second = await chat.AfterAsync(() => chat.SayAsync("How often should I get a bone density scan?"), "faq");
        Assert.Equal("dxa.repeat", second.GetProperty("topic").GetString());
        await ExpectAsync(chat, "diagnosis");

        await AnswerRestAsync(chat);
        var report = (await chat.AfterAsync(() => chat.PressAsync("Get my report"), "report")).GetProperty("report");

        Assert.Equal("routine", report.GetProperty("disposition").GetString());
        Assert.Equal("parentHipFracture", report.GetProperty("overrides")[0].GetProperty("id").GetString());
        var ost = report.GetProperty("instruments").EnumerateArray().First(i => i.GetProperty("id").ValueEquals("ost"));
        Assert.Equal(-1.8m, ost.GetProperty("score").GetDecimal());
        Assert.Contains("-1.8", await chat.CardOf("report").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await chat.AccessibilityAsync());
    }

    [Fact]
    public async Task A_red_flag_typed_in_the_middle_shows_the_number_to_call_at_once()
    {
        Needs.BrowserAndPage();
        await using var bot = await BotProcess.StartAsync();
        await using var chat = await browser.VisitAsync(bot.Address, Look.Phone);
        await StartAsync(chat);
        await Press(chat, "None of these", "age");

        var flag = await chat.AfterAsync(() => chat.SayAsync("I can't feel when I wipe"), "redFlag");

        Assert.Equal("emergency", flag.GetProperty("disposition").GetString());
        Assert.Contains("999", await chat.CardOf("redFlag").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await chat.AccessibilityAsync());

        await Press(chat, "This is not happening now", "age");
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        Needs.BrowserAndPage();
        await using var bot = await BotProcess.StartAsync();
        await using var chat = await browser.VisitAsync(bot.Address, Look.Desktop);
        await ExpectAsync(chat, "consent");

        // From the send box back to the history, into its last message, and on from card to card.
        var keys = chat.Browser.Keyboard;
        await chat.SendBox.FocusAsync();
        await keys.PressAsync("Shift+Tab");
        await keys.PressAsync("Shift+Tab");
        await keys.PressAsync("Enter");
        await FocusedAsync(chat, "I agree");
        await keys.PressAsync("Enter");
        await PressFocusedAsync(chat, "Check my bone risk", "symptoms");

        // Once the page has moved the focus there: past the list to its buttons, then a typed answer in the card, sent with Enter.
        await chat.Browser.WaitForFunctionAsync("() => document.activeElement.tagName === 'INPUT'");
        for (var tab = 0; tab < 30 && await FocusedTextAsync(chat) != "None of these"; tab++)
        {
            await keys.PressAsync("Tab");
        }

        await keys.PressAsync("Enter");
        await ExpectAsync(chat, "age");
        await chat.Browser.WaitForFunctionAsync("() => document.activeElement.tagName === 'INPUT'");
        await keys.TypeAsync("67");
        await keys.PressAsync("Enter");
        await ExpectAsync(chat, "sex");
    }

    [Fact]
    public async Task Every_state_looks_right_at_phone_and_desktop_width_in_light_and_dark()
    {
        Needs.BrowserAndPage();
        await using var bot = await BotProcess.StartAsync();
        foreach (var look in Look.All)
        {
            await using var chat = await browser.VisitAsync(bot.Address, look);
            await ExpectAsync(chat, "consent");
            await chat.ShowAsync("welcome");
            await chat.ScreenshotAsync("welcome");
            await StartAsync(chat);
            await Press(chat, "None of these", "age");
            await Say(chat, "67", "sex");
            await chat.ShowAsync("question");
            await chat.ScreenshotAsync("question");
            await Press(chat, "Female", "heightCm");
            await Say(chat, "163 cm", "weightKg");
            await chat.AfterAsync(() => chat.SayAsync("I can't feel when I wipe"), "redFlag");
            await chat.ShowAsync("redFlag");
            await chat.ScreenshotAsync("red-flag");
            Assert.Empty(await chat.AccessibilityAsync());
            await Press(chat, "This is not happening now", "weightKg");
            await Say(chat, "58 kg", "menopause");
            await Say(chat, "yes", "menopauseAge");
            await Say(chat, "51", "oestrogenNow");
            await Say(chat, "no", "diagnosis");
            await AnswerRestAsync(chat);
            await chat.ShowAsync("question");
            await chat.ScreenshotAsync("check");
            await chat.AfterAsync(() => chat.PressAsync("Get my report"), "report");
            await chat.ShowAsync("report");
            await chat.ScreenshotAsync("report");
            Assert.Empty(await chat.AccessibilityAsync());
            Assert.Empty(chat.Errors);
        }
    }

    private static readonly Dictionary<string, string> Rest = new()
    {
        ["diagnosis"] = "neither",
        ["fragilityFracture"] = "no",
        ["heightLoss4cm"] = "I don't know",
        ["falls"] = "one",
        ["parentHipFracture"] = "yes",
        ["rheumatoidArthritis"] = "no",
        ["steroids"] = "no",
        ["conditions"] = "none",
        ["medicines"] = "none",
        ["neckSurgery"] = "no",
        ["calciumServings"] = "2 milk, 1 yogurt, no cheese, no fortified",
        ["smoking"] = "no",
        ["alcohol"] = "none",
    };

    private static async Task StartAsync(ChatPage chat)
    {
        await ExpectAsync(chat, "consent");
        await Press(chat, "I agree", "menu");
        await Press(chat, "Check my bone risk", "symptoms");
    }

    private static async Task AnswerRestAsync(ChatPage chat)
    {
        while (Id(await chat.LastReplyAsync("question")) is { } id && id != "check")
        {
            await chat.AfterAsync(() => chat.SayAsync(Rest[id]), "question");
        }
    }

    private static async Task Press(ChatPage chat, string title, string next)
    {
        await chat.AfterAsync(() => chat.PressAsync(title), "question");
        await ExpectAsync(chat, next);
    }

    private static async Task Say(ChatPage chat, string text, string next)
    {
        await chat.AfterAsync(() => chat.SayAsync(text), "question");
        await ExpectAsync(chat, next);
    }

    /// <summary>After a restart the socket takes some seconds to come back; what is said meanwhile must not be lost.</summary>
    private static async Task SayUntilHeard(ChatPage chat, string text, string next)
    {
        chat.Browser.SetDefaultTimeout(60_000);
        await Say(chat, text, next);
    }

    private static async Task ExpectAsync(ChatPage chat, string id, float? milliseconds = null) =>
        await chat.Browser.WaitForFunctionAsync(
            "id => window.bonerisk?.replies.findLast(r => r.kind === 'question')?.id === id", id, new() { Timeout = milliseconds });

    /// <summary>Presses Enter, again where a busy page drew the button anew at that very moment and lost the key.</summary>
    private static async Task PressFocusedAsync(ChatPage chat, string title, string next)
    {
        for (var pressed = 1; ; pressed++)
        {
            await FocusedAsync(chat, title);
            await chat.Browser.Keyboard.PressAsync("Enter");
            try
            {
                await ExpectAsync(chat, next, 8_000);
                return;
            }
            catch (TimeoutException) when (pressed < 3)
            {
                // Once more.
            }
        }
    }

    private static Task FocusedAsync(ChatPage chat, string title) => chat.Browser.WaitForFunctionAsync(
        "title => document.activeElement.textContent.trim() === title", title);

    private static Task<string> FocusedTextAsync(ChatPage chat) =>
        chat.Browser.EvaluateAsync<string>("() => document.activeElement.textContent.trim()");

    private static string? Id(JsonElement reply) => reply.GetProperty("id").GetString();
}
