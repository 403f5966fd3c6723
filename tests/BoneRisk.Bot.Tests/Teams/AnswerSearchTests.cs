using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Bot.Tests.Teams;

/// <summary>The message extension: front-desk staff look for an answer in any chat and insert its card.</summary>
public sealed class AnswerSearchTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Fact]
    public async Task Opening_the_search_lists_some_topics()
    {
        var found = await FindAsync(("initialRun", "true"));

        Assert.Equal("result", Type(found));
        Assert.Equal("list", found.GetProperty("attachmentLayout").GetString());
        Assert.Equal(5, Titles(found).Length);
        Assert.All(Cards(found), IsForAnyChat);
    }

    [Fact]
    public async Task The_best_answer_comes_first_with_its_first_sentence()
    {
        var found = await FindAsync(("question", "what is a bone scan?"));

        Assert.Equal("What a bone scan (DXA) is", Titles(found)[0]);
        Assert.EndsWith(".", Preview(found).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, Preview(found).GetProperty("text").GetString()!.Count(c => c == '.'));
        Assert.Contains("Source:", Cards(found)[0].GetRawText(), StringComparison.Ordinal);
        Assert.All(Cards(found), IsForAnyChat);
    }

    [Theory]
    [InlineData("caller has crushing chest pain", "Call 999 now")]
    [InlineData("chest\npain", "Call 999 now")]
    [InlineData("she cannot breathe, what is low calcium", "Call 999 now")]
    public async Task Anything_urgent_comes_before_every_answer(string typed, string first)
    {
        var found = await FindAsync(("question", typed));

        Assert.Equal(first, Titles(found)[0]);
        Assert.Contains("999", Preview(found).GetProperty("text").GetString(), StringComparison.Ordinal);
        IsForAnyChat(Cards(found)[0]);
    }

    [Fact]
    public async Task What_has_no_answer_gets_a_word_instead_of_a_list()
    {
        var found = await FindAsync(("question", "who won the football"));

        Assert.Equal("message", Type(found));
        Assert.Equal(bot.Content.Words["faq.miss"] + " " + bot.Content.Words["faq.missNext"], found.GetProperty("text").GetString());
    }

    [Fact]
    public async Task The_Playground_names_neither_command_nor_parameter()
    {
        var found = await ResultAsync(await PostAsync(new JsonObject
        {
            ["parameters"] = new JsonArray(new JsonObject { ["value"] = "what is a bone scan?" }),
        }));

        Assert.Equal("What a bone scan (DXA) is", Titles(found)[0]);
    }

    [Fact]
    public async Task There_is_no_second_page()
    {
        var query = Query(("question", "what is a bone scan?"));
        query["queryOptions"] = new JsonObject { ["skip"] = 25, ["count"] = 25 };

        var found = await ResultAsync(await PostAsync(query));

        Assert.Empty(Titles(found));
    }

    [Fact]
    public async Task The_same_search_is_answered_again_and_nothing_of_it_is_kept()
    {
        var query = Query(("question", "what is osteoporosis"));
        var first = await ResultAsync(await PostAsync(query, id: "1"));
        var second = await ResultAsync(await PostAsync(query, id: "1"));

        Assert.Equal(first.GetRawText(), second.GetRawText());
        var kept = await bot.Services.GetRequiredService<IStorage>().ReadAsync(
            ["msteams/conversations/19:staff"], TestContext.Current.CancellationToken);
        Assert.Empty(kept);
    }

    [Fact]
    public async Task Another_command_is_not_implemented_and_a_broken_one_refused()
    {
        var other = Query();
        other["commandId"] = "somethingElse";

        Assert.Equal(HttpStatusCode.NotImplemented, (await PostAsync(other)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(new JsonArray(1))).StatusCode);
        Assert.Equal(HttpStatusCode.NotImplemented, (await PostAsync(Query(), "composeExtension/submitAction")).StatusCode);
    }

    private static JsonObject Query(params (string Name, string Value)[] parameters) => new()
    {
        ["commandId"] = "answers",
        ["parameters"] = new JsonArray(
            [.. parameters.Select(p => (JsonNode)new JsonObject { ["name"] = p.Name, ["value"] = p.Value })]),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    };

    private async Task<JsonElement> FindAsync(params (string Name, string Value)[] parameters) =>
        await ResultAsync(await PostAsync(Query(parameters)));

    private Task<HttpResponseMessage> PostAsync(
        JsonNode value, string name = "composeExtension/query", string? id = null) =>
        bot.Chat("19:staff").PostAsync(new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = name,
            ["id"] = id,
            ["channelId"] = "msteams",
            ["deliveryMode"] = "normal",
            ["value"] = value.DeepClone(),
        });

    private static async Task<JsonElement> ResultAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return body.GetProperty("composeExtension");
    }

    private static string? Type(JsonElement found) => found.GetProperty("type").GetString();

    private static JsonElement Preview(JsonElement found) =>
        found.GetProperty("attachments")[0].GetProperty("preview").GetProperty("content");

    private static string?[] Titles(JsonElement found) =>
    [
        .. found.GetProperty("attachments").EnumerateArray()
            .Select(a => a.GetProperty("preview").GetProperty("content").GetProperty("title").GetString()),
    ];

    private static JsonElement[] Cards(JsonElement found) =>
        [.. found.GetProperty("attachments").EnumerateArray().Select(a => a.GetProperty("content"))];

    /// <summary>Buttons would post to a bot that is not in that chat.</summary>
    private static void IsForAnyChat(JsonElement card)
    {
        Assert.Equal("1.5", card.GetProperty("version").GetString());
        Assert.DoesNotContain("Action.", card.GetRawText(), StringComparison.Ordinal);
        Assert.InRange(card.GetRawText().Length, 100, 20_000);
    }
}
