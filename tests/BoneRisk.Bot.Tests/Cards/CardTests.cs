using System.Text;
using System.Text.Json;
using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Bot.Tests.Cards;

/// <summary>Every card the bot really sends, in a whole conversation.</summary>
public sealed class CardTests(BotFactory bot) : IClassFixture<BotFactory>
{
    private const int MostBytes = 20 * 1024;

    [Fact]
    public async Task Every_card_is_small_version_1_5_and_read_without_a_warning()
    {
        var messages = await WholeConversationAsync();

        foreach (var card in messages.Select(m => m.Card).OfType<JsonElement>())
        {
            var json = JsonSerializer.Serialize(card); // compact, however the adapter wrote it
            Assert.InRange(Encoding.UTF8.GetByteCount(json), 1, MostBytes);
            Assert.Equal("1.5", card.GetProperty("version").GetString());
            Assert.Empty(AdaptiveCards.AdaptiveCard.FromJson(json).Warnings);
            Assert.DoesNotContain("${", json, StringComparison.Ordinal);
            Assert.DoesNotContain("\"Action.Execute\"", json, StringComparison.Ordinal);
            Assert.NotEmpty(card.GetProperty("speak").GetString()!);
        }
    }

    [Fact]
    public async Task Every_button_carries_its_question_and_a_one_time_token()
    {
        foreach (var button in (await WholeConversationAsync()).SelectMany(m => m.Buttons()))
        {
            var data = button.GetProperty("data");
            Assert.NotEmpty(data.GetProperty("question").GetString()!);
            Assert.NotEmpty(data.GetProperty("assessment").GetString()!);
            Assert.Equal(16, data.GetProperty("nonce").GetString()!.Length);
        }
    }

    [Fact]
    public async Task Every_input_has_a_label_and_says_what_is_wrong()
    {
        var inputs = (await WholeConversationAsync()).Select(m => m.Card).OfType<JsonElement>().SelectMany(Inputs).ToList();

        Assert.NotEmpty(inputs);
        Assert.All(inputs, i => Assert.NotEmpty(i.GetProperty("label").GetString()!));
        Assert.All(inputs, i => Assert.NotEmpty(i.GetProperty("errorMessage").GetString()!));
    }

    [Fact]
    public async Task Every_message_has_a_plain_text_twin_that_says_all_that_its_card_says()
    {
        foreach (var message in await WholeConversationAsync())
        {
            Assert.Equal("https://bonerisk.dev/reply/v1", message.Activity.GetProperty("valueType").GetString());
            Assert.Equal(message.Text, message.Activity.GetProperty("speak").GetString());
            Assert.DoesNotContain("{", message.Text, StringComparison.Ordinal); // No place was left unfilled.
            foreach (var said in message.Card is { } card ? TextBlocks(card) : [])
            {
                Assert.Contains(said.TrimStart('•', ' '), message.Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Every_card_template_is_used()
    {
        await WholeConversationAsync();

        string[] inTeamsOnly = ["answered", "one-to-one"];
        Assert.Equal(_sent.Order(), bot.Services.GetRequiredService<CardLibrary>().Names.Except(inTeamsOnly).Order());
    }

    private readonly HashSet<string> _sent = [];

    private async Task<List<Message>> WholeConversationAsync()
    {
        var chat = bot.Chat();
        var all = new List<Message>();
        foreach (var text in new[] { "hello", "I agree", "help", "what calcium level is normal?", "who won the cup?" })
        {
            all.AddRange(await chat.SayAsync(text));
        }

        await chat.SayAsync("check my bone risk");
        all.AddRange(await chat.ClickAsync("Continue", ("answer", "tingling,caudaEquina")));
        all.AddRange(await chat.SayAsync("what do you mean"));
        all.AddRange(await chat.ClickAsync(chat.Last[0].Button("I have called for help")));
        while (!chat.Last.Any(m => m.Kind == "report"))
        {
            all.AddRange(await chat.SayAsync(People.Ann[chat.Question.Id!]));
        }

        all.AddRange(await chat.SayAsync("show the sums"));
        all.AddRange(await chat.SayAsync("front desk"));
        while (!chat.Last.Any(m => m.Kind == "triage"))
        {
            all.AddRange(await chat.ClickAsync(chat.Question.Buttons().ElementAt(1).GetProperty("data")));
        }

        foreach (var name in all.Select(TemplateOf).OfType<string>())
        {
            _sent.Add(name);
        }

        return all;
    }

    /// <summary>Which template a message came from, by its kind and its inputs.</summary>
    private static string? TemplateOf(Message message) => message switch
    {
        { Card: null } => null,
        { Kind: "question", Id: "check" } => "check",
        { Kind: "question", Id: "calciumServings" } => "question-servings",
        { Kind: "question" } => Inputs(message.Card!.Value).Select(i => i.GetProperty("type").GetString()).FirstOrDefault() switch
        {
            "Input.ChoiceSet" => "question-choices",
            "Input.Text" => "question-text",
            _ => "question-choice",
        },
        { Kind: "faqMiss" } => "faq-miss",
        { Kind: "redFlag" } when !message.Text.Contains('\n') => "red-flag-reminder",
        { Kind: "redFlag" } => "red-flag",
        { Kind: "notice" } => "sums",
        { Kind: "help" } => "welcome",
        _ => message.Kind,
    };

    private static IEnumerable<JsonElement> Inputs(JsonElement node) =>
        Nodes(node).Where(n => n.TryGetProperty("type", out var t) && t.ValueKind == JsonValueKind.String
            && t.GetString()!.StartsWith("Input.", StringComparison.Ordinal));

    private static IEnumerable<string> TextBlocks(JsonElement node) =>
        Nodes(node).Where(n => n.TryGetProperty("type", out var t) && t.ValueKind == JsonValueKind.String && t.ValueEquals("TextBlock"))
            .Select(n => n.GetProperty("text").GetString()!.Trim())
            .Where(t => t.Length > 0 && t[0] != '▲' && t[0] != '\u00a0');

    private static IEnumerable<JsonElement> Nodes(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(p => Nodes(p.Value)).Prepend(node),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Nodes),
        _ => [],
    };
}
