using System.Net;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Teams;

public sealed class TeamsCardTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Fact]
    public async Task An_answered_card_turns_into_a_read_only_line()
    {
        using var teams = await AtSexAsync();
        var asked = teams.Question;

        await teams.PressAsync(asked, "Female");

        var update = Assert.Single(teams.Last, c => c.Method == HttpMethod.Put);
        Assert.EndsWith($"/activities/{asked.Activity.GetProperty("id").GetString()}", update.Path, StringComparison.Ordinal);
        var line = new Message(update.Activity);
        Assert.Equal("Sex for the scores: Female", line.Card!.Value.GetProperty("body")[0].GetProperty("text").GetString()!);
        Assert.Empty(line.Buttons());
        Assert.Equal("heightCm", teams.Question.Id);
    }

    [Fact]
    public async Task A_typed_answer_in_a_card_is_read_back_in_the_line()
    {
        using var teams = await AtAgeAsync();

        await teams.PressAsync(teams.Question, "Continue", ("answer", "67"));

        Assert.Contains("Age: 67", Assert.Single(teams.Last, c => c.Method == HttpMethod.Put).Activity.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tap_shows_as_a_message_of_the_person_s()
    {
        using var teams = await AtSexAsync();

        Assert.NotEmpty(teams.Question.Buttons());
        foreach (var button in teams.Question.Buttons())
        {
            var back = button.GetProperty("data").GetProperty("msteams");
            Assert.Equal("messageBack", back.GetProperty("type").GetString());
            Assert.Equal(button.GetProperty("title").GetString(), back.GetProperty("displayText").GetString());
            Assert.Equal(button.GetProperty("title").GetString(), back.GetProperty("text").GetString());
        }
    }

    [Fact]
    public async Task The_Playground_gets_buttons_that_it_can_press()
    {
        using var playground = new TeamsChannel(bot) { ServiceUrl = "http://localhost:56150/_connector" };

        await playground.SayAsync("hello");

        Assert.All(playground.Question.Buttons(), b => Assert.False(b.GetProperty("data").TryGetProperty("msteams", out _)));
    }

    [Fact]
    public async Task A_second_tap_on_an_old_card_only_says_so()
    {
        using var teams = await AtSexAsync();
        var asked = teams.Question;
        await teams.PressAsync(asked, "Female");

        await teams.PressAsync(asked, "Male");

        Assert.DoesNotContain(teams.Last, c => c.Method == HttpMethod.Put);
        Assert.Contains("already answered", teams.Said[0].Text, StringComparison.Ordinal);
        Assert.Equal("heightCm", teams.Question.Id);
    }

    [Fact]
    public async Task The_words_of_a_card_are_not_printed_twice()
    {
        using var teams = await AtSexAsync();

        var question = teams.Question.Activity;
        Assert.False(question.TryGetProperty("text", out _));
        Assert.InRange(question.GetProperty("summary").GetString()!.Length, 10, 120);
        Assert.NotEmpty(question.GetProperty("speak").GetString()!);
    }

    [Fact]
    public async Task A_button_s_title_is_not_taken_for_something_typed()
    {
        using var teams = await AtAgeAsync();
        await teams.SayAsync("what are the signs of low calcium?");
        var faq = teams.Said.First(m => m.Kind == "faq");

        foreach (var related in faq.Buttons().Select(b => b.GetProperty("title").GetString()!).ToList())
        {
            await teams.PressAsync(faq, related);
            Assert.Equal("faq", teams.Said[0].Kind);
        }
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task When_the_card_cannot_be_replaced_the_questions_go_on(HttpStatusCode refusal)
    {
        using var teams = await AtSexAsync();
        teams.Answer = refusal;

        await teams.PressAsync(teams.Question, "Female");

        Assert.Equal("heightCm", teams.Question.Id);
    }

    [Fact]
    public async Task With_expectReplies_the_connector_is_not_called()
    {
        using var teams = await AtSexAsync();
        var asked = teams.Question;

        await teams.SendAsync(new JsonObject
        {
            ["deliveryMode"] = "expectReplies",
            ["value"] = JsonNode.Parse(asked.Button("Female").GetRawText()),
            ["replyToId"] = asked.Activity.GetProperty("id").GetString(),
        });

        Assert.Empty(teams.Last);
    }

    private async Task<TeamsChannel> AtSexAsync()
    {
        var teams = await AtAgeAsync();
        await teams.SayAsync("67");
        Assert.Equal("sex", teams.Question.Id);
        return teams;
    }

    private async Task<TeamsChannel> AtAgeAsync()
    {
        var teams = new TeamsChannel(bot);
        foreach (var text in new[] { "hello", "I agree", "Check my bone risk", "none" })
        {
            await teams.SayAsync(text);
        }

        Assert.Equal("age", teams.Question.Id);
        return teams;
    }
}
