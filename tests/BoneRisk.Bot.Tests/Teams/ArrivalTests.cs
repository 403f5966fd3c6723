using System.Text.Json.Nodes;
using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Teams;

public sealed class ArrivalTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Fact]
    public async Task Installing_the_app_greets_once_however_often_the_channel_says_so()
    {
        using var teams = new TeamsChannel(bot);

        await teams.SendAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" });
        Assert.Equal(["welcome", "question"], teams.Said.Select(m => m.Kind));

        await teams.SendAsync(new JsonObject
        {
            ["type"] = "conversationUpdate",
            ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "29:ann" }, new JsonObject { ["id"] = "28:bot" }),
        });
        await teams.SendAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" });
        Assert.Empty(teams.Last);
    }

    [Fact]
    public async Task Who_removes_the_app_and_adds_it_again_is_greeted_and_goes_on_at_the_same_question()
    {
        using var teams = new TeamsChannel(bot);
        foreach (var text in new[] { "hello", "I agree", "Check my bone risk", "none" })
        {
            await teams.SayAsync(text);
        }

        await teams.SendAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = "remove" });
        Assert.Empty(teams.Last);

        await teams.SendAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" });
        Assert.Equal("welcome", teams.Said[0].Kind);
        Assert.Equal("age", teams.Question.Id);
    }

    [Fact]
    public async Task A_page_that_joins_is_greeted()
    {
        using var teams = new TeamsChannel(bot);

        await teams.SendAsync(new JsonObject { ["type"] = "event", ["name"] = "webchat/join" });

        Assert.Equal("welcome", teams.Said[0].Kind);
    }

    [Fact]
    public async Task A_mention_in_front_of_an_answer_is_no_part_of_it()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.SayAsync("none");

        await chat.SendAsync(new JsonObject
        {
            ["text"] = "<at>bot</at> 67",
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>bot</at>",
                ["mentioned"] = new JsonObject { ["id"] = "bot" },
            }),
        });

        Assert.Equal("sex", chat.Question.Id);
    }

    [Fact]
    public async Task An_edited_message_answers_nothing_and_says_so()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.SayAsync("none");
        await chat.SayAsync("67");

        await chat.SendAsync(new JsonObject { ["type"] = "messageUpdate", ["text"] = "76" });

        Assert.Equal("notice", Assert.Single(chat.Last).Kind);
        await chat.SayAsync("change age");
        Assert.Equal("age", chat.Question.Id);
    }

    [Fact]
    public async Task An_emergency_in_an_edited_message_is_seen()
    {
        var chat = bot.Chat();
        await chat.StartAsync();

        await chat.SendAsync(new JsonObject { ["type"] = "messageUpdate", ["text"] = "I have chest pain" });

        Assert.Equal("redFlag", chat.Last[0].Kind);
    }
}
