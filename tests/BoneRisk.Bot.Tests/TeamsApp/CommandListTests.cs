using System.Text.Json.Nodes;
using BoneRisk.Bot.Bots;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Tests.Safety;
using BoneRisk.Bot.Tests.Support;
using BoneRisk.Understanding;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Bot.Tests.TeamsApp;

/// <summary>What Teams offers in the compose box is what the bot understands.</summary>
public sealed class CommandListTests(BotFactory bot) : IClassFixture<BotFactory>
{
    private static readonly JsonNode Manifest = JsonNode.Parse(
        File.ReadAllText(Path.Combine(SafetyFiles.Root, "src", "BoneRisk.Bot", "TeamsApp", "manifest.json")))!;

    public static TheoryData<string> Personal => [.. Titles("personal")];

    public static TheoryData<string> InGroups => [.. Titles("team").Union(Titles("groupChat"))];

    [Theory]
    [MemberData(nameof(Personal))]
    public void Every_personal_command_is_a_command(string title) =>
        Assert.NotNull(bot.Services.GetRequiredService<CommandMatcher>().Match(title));

    [Theory]
    [MemberData(nameof(InGroups))]
    public void Every_group_command_is_a_general_question_with_an_answer(string title)
    {
        if (bot.Services.GetRequiredService<CommandMatcher>().Match(title) == "help")
        {
            return;
        }

        Assert.Equal(FaqOutcome.Answer, bot.Services.GetRequiredService<FaqAnswers>().Find(title).Outcome);
        Assert.False(PersonalTalk.IsAboutSomebody(title));
        Assert.Empty(bot.Services.GetRequiredService<RedFlagScanner>().Scan(title));
    }

    [Fact]
    public void The_search_in_the_manifest_is_the_one_the_bot_answers()
    {
        var command = Assert.Single(Manifest["composeExtensions"]![0]!["commands"]!.AsArray())!;
        Assert.Equal(AnswerSearch.Command, (string?)command["id"]);
        Assert.Equal(AnswerSearch.Parameter, (string?)Assert.Single(command["parameters"]!.AsArray())!["name"]);
        Assert.True((bool?)command["initialRun"]);
    }

    [Fact]
    public void The_personal_scope_comes_first() =>
        Assert.Equal(
            ["personal", "team", "groupChat"],
            Manifest["bots"]![0]!["scopes"]!.AsArray().Select(scope => (string?)scope));

    [Theory]
    [InlineData("/privacy", "bot.privacy")]
    [InlineData("/terms", "bot.about")]
    public async Task The_pages_that_the_listing_links_to_exist(string path, string topic)
    {
        using var http = bot.CreateClient();
        var response = await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("text/html", response.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains(
            bot.Content.Topics.Single(t => t.Id == topic).Title,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Titles(string scope) =>
        from list in Manifest["bots"]![0]!["commandLists"]!.AsArray()
        where list!["scopes"]!.AsArray().Any(s => (string?)s == scope)
        from command in list["commands"]!.AsArray()
        select (string)command!["title"]!;
}
