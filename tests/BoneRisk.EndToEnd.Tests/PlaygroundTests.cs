using BoneRisk.EndToEnd.Tests.Browsing;
using BoneRisk.EndToEnd.Tests.Running;

namespace BoneRisk.EndToEnd.Tests;

/// <summary>A whole assessment in Microsoft 365 Agents Playground, as it plays Teams and the Emulator.</summary>
public sealed class PlaygroundTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly Dictionary<string, string> Typed = new()
    {
        ["weightKg"] = "58 kg",
        ["menopauseAge"] = "51",
        ["falls"] = "one",
        ["conditions"] = "none",
        ["steroids"] = "no",
        ["calciumServings"] = "2 milk, 1 yogurt, no cheese, no fortified",
        ["alcohol"] = "none",
    };

    private static readonly Dictionary<string, string> Pressed = new()
    {
        ["menopause"] = "Yes (none for 12 months)",
        ["heightLoss4cm"] = "I don't know",
        ["parentHipFracture"] = "Yes",
        ["diagnosis"] = "Neither",
        ["medicines"] = "None of these",
        ["smoking"] = "No (or given up)",
    };

    [Theory]
    [InlineData("msteams", "default")]
    [InlineData("msteams", "expectReplies")]
    [InlineData("emulator", "default")]
    public async Task A_woman_answers_by_cards_and_by_typing_and_reads_her_report(string channel, string deliveryMode)
    {
        Needs.BrowserAndPlayground();
        await using var bot = await BotProcess.StartAsync();
        await using var playground = PlaygroundProcess.Start(bot.Address, channel, deliveryMode);
        await using var chat = new PlaygroundPage(await browser.NewPageAsync(Look.Desktop), channel);
        await chat.OpenAsync(await playground.Address);

        await chat.ExpectAsync("consent");
        await PressAsync(chat, "I agree", "menu");
        await PressAsync(chat, "Check my bone risk", "symptoms");
        await PressAsync(chat, "None of these", "age");
        await chat.FillAsync("Age", "67");
        await PressAsync(chat, "Continue", "sex");
        if (deliveryMode == "default") await chat.ScreenshotAsync("question");
        await PressAsync(chat, "Female", "heightCm");
        await chat.FillAsync("Height", "163 cm");
        await PressAsync(chat, "Continue", "weightKg");
        for (var id = "weightKg"; id != "check";)
        {
            var asked = id;
            id = await chat.AfterAsync(() => Typed.TryGetValue(asked, out var text)
                ? chat.SayAsync(text)
                : chat.PressAsync(Pressed.GetValueOrDefault(asked, "No")));
        }

        await chat.PressAsync("Get my report");
        await chat.Cards.GetByText("-1.8").First.WaitForAsync();

        if (deliveryMode == "default") await chat.ScreenshotAsync("report");
        Assert.Equal(
            channel == "msteams" && deliveryMode == "default",
            await chat.Cards.Filter(new() { HasText = "Sex for the scores: Female" }).IsVisibleAsync());
        Assert.Empty(chat.Errors);
    }

    private static async Task PressAsync(PlaygroundPage chat, string title, string next)
    {
        await chat.PressAsync(title);
        await chat.ExpectAsync(next);
    }
}
