using System.Text.Json.Nodes;
using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Teams;

public sealed class GroupTests(BotFactory bot) : IClassFixture<BotFactory>
{
    public static TheoryData<string> Kinds => new("groupChat", "channel");

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_general_question_is_answered_where_it_was_asked(string kind)
    {
        using var group = Group(kind);

        await MentionAsync(group, "what calcium level is normal?");

        Assert.Equal("faq", Assert.Single(group.Said).Kind);
    }

    [Theory]
    [InlineData("I broke my wrist, am I at risk?")]
    [InlineData("check my bone risk")]
    [InlineData("I agree")]
    [InlineData("I'm a 67 year old woman, 58 kg")]
    [InlineData("my mum has osteoporosis")]
    [InlineData("delete my data")]
    [InlineData("front desk")]
    [InlineData("show the sums")]
    public async Task Anything_about_a_person_is_moved_to_a_chat_of_their_own(string text)
    {
        using var group = Group();

        await MentionAsync(group, text);

        var offer = Assert.Single(group.Said);
        Assert.Equal("notice", offer.Kind);
        var link = offer.Card!.Value.GetProperty("actions")[0];
        Assert.Equal("https://teams.microsoft.com/l/chat/0/0?users=28%3Abot", link.GetProperty("url").GetString());
    }

    [Fact]
    public async Task No_question_about_health_is_ever_asked_there()
    {
        using var group = Group();

        foreach (var text in new[] { "hello", "I agree", "check my bone risk", "67", "woman", "yes", "help", "", "next", "menu" })
        {
            await MentionAsync(group, text);
            Assert.DoesNotContain(group.Said, m => m.Kind is "question" or "report" or "triage");
            Assert.NotEmpty(group.Said);
        }
    }

    [Fact]
    public async Task An_emergency_is_met_with_the_number_and_without_naming_the_symptom()
    {
        using var group = Group();

        await MentionAsync(group, "I have chest pain and can't breathe");

        var urgent = Assert.Single(group.Said);
        Assert.Equal("redFlag", urgent.Kind);
        var said = urgent.Activity.GetRawText();
        Assert.Contains("999", said, StringComparison.Ordinal);
        Assert.DoesNotContain("chest", said, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(urgent.Strings("flags"));
    }

    [Theory]
    [InlineData("I want to kill myself", "116 123")]
    [InlineData("my husband hits me", "111")]
    [InlineData("I swallowed a whole box of calcium tablets", "999")]
    [InlineData("should I stop my alendronic acid", "999")]
    public async Task What_is_not_for_the_bot_gets_the_number_and_no_word_of_what_it_is_about(string said, string number)
    {
        using var group = Group();

        await MentionAsync(group, said);

        var boundary = Assert.Single(group.Said);
        Assert.Equal("boundary", boundary.Kind);
        var text = boundary.Activity.GetRawText();
        Assert.Contains(number, text, StringComparison.Ordinal);
        Assert.Equal("", boundary.Value.GetProperty("category").GetString());
        Assert.DoesNotMatch("(?i)hurt|suicid|husband|tablet|medicine", text);
    }

    [Fact]
    public async Task So_is_one_that_is_edited_in_and_nothing_else_of_an_edit()
    {
        using var group = Group();

        await group.SendAsync(new JsonObject { ["type"] = "messageUpdate", ["text"] = "I have crushing chest pain" });
        Assert.Equal("redFlag", Assert.Single(group.Said).Kind);

        await group.SendAsync(new JsonObject { ["type"] = "messageUpdate", ["text"] = "what is a bone scan?" });
        Assert.Empty(group.Last);
    }

    [Theory]
    [InlineData("GroupChat")]
    [InlineData("")]
    public async Task A_group_that_does_not_say_so_clearly_is_a_group(string kind)
    {
        using var group = Group(kind);

        await MentionAsync(group, "I am 67 and broke my wrist");

        Assert.Equal("notice", Assert.Single(group.Said).Kind);
    }

    [Fact]
    public async Task A_button_of_a_one_to_one_card_shows_nothing_there()
    {
        using var group = Group();

        await group.SendAsync(new JsonObject
        {
            ["value"] = new JsonObject { ["question"] = "age", ["assessment"] = "a", ["nonce"] = "n", ["answer"] = "67" },
        });

        Assert.Equal("notice", Assert.Single(group.Said).Kind);
    }

    [Fact]
    public async Task When_the_bot_is_added_it_says_what_it_does_there_and_new_members_are_left_in_peace()
    {
        using var group = Group();

        await group.SendAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" });
        Assert.Equal("notice", Assert.Single(group.Said).Kind);

        await group.SendAsync(Added("29:newcomer"));
        Assert.Empty(group.Last);
    }

    private TeamsChannel Group(string kind = "groupChat") => new(bot) { ConversationType = kind };

    private static Task MentionAsync(TeamsChannel group, string text) => group.SendAsync(new JsonObject
    {
        ["text"] = $"<at>BoneRisk</at> {text}",
        ["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>BoneRisk</at>",
            ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "BoneRisk" },
        }),
    });

    private static JsonObject Added(string member) => new()
    {
        ["type"] = "conversationUpdate",
        ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = member }),
    };
}
