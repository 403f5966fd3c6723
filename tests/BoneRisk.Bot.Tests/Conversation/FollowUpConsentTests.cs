using System.Text.Json.Nodes;
using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Conversation;

/// <summary>Who wants to be reminded, and who no longer does.</summary>
public sealed class FollowUpConsentTests : FollowUpStory
{
    [Fact]
    public async Task It_is_offered_once_after_the_first_answer_and_in_nobodys_way()
    {
        var teams = Teams();
        await StartAsync(teams);
        Assert.DoesNotContain(teams.Said, Offers);

        await teams.SayAsync("none");
        Assert.Single(teams.Said, Offers);
        Assert.Equal("age", teams.Question.Id);

        await teams.SayAsync("67");
        await teams.SayAsync("back");
        Assert.DoesNotContain(teams.Said, Offers);
    }

    [Fact]
    public async Task It_is_not_offered_where_nobody_is_reached_who_is_not_looking()
    {
        var chat = Bot.Chat();
        await chat.StartAsync();

        await chat.SayAsync("none");
        Assert.Equal("age", Assert.Single(chat.Last).Id);

        await chat.SayAsync("remind me");
        Assert.StartsWith("I cannot write to you here", chat.Last[0].Text, StringComparison.Ordinal);
        Assert.Equal("age", chat.Question.Id);
    }

    [Fact]
    public async Task Nobody_is_reminded_who_did_not_ask_for_it()
    {
        var teams = Teams();
        await AnswerTwoAsync(teams);

        await PassAsync(teams, Day * 3);

        Assert.Empty(teams.Last);
    }

    [Fact]
    public async Task The_button_of_the_offer_is_consent_like_the_words()
    {
        var teams = Teams();
        await StartAsync(teams);
        await teams.SayAsync("none");

        await teams.PressAsync(teams.Said.Single(Offers), "Remind me");
        Assert.Contains("once, after 24 hours", teams.Said[0].Activity.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("age", teams.Question.Id);

        await PassAsync(teams, Day);
        Assert.Single(teams.Said);
    }

    [Fact]
    public async Task Who_stops_half_way_reads_that_it_is_possible_or_that_it_will_come()
    {
        var teams = Teams();
        await AnswerTwoAsync(teams);

        await teams.SayAsync("stop");
        Assert.Contains("Type “remind me”", teams.Said[0].Text, StringComparison.Ordinal);

        await teams.SayAsync("remind me");
        await teams.SayAsync("continue");
        await teams.SayAsync("stop");
        Assert.Contains("I will write to you here once", teams.Said[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("do not remind me")]
    [InlineData("Don't remind me, please")]
    [InlineData("no reminders")]
    [InlineData("stop reminding me")]
    public async Task Consent_is_taken_back_in_a_word_and_nothing_is_asked_in_return(string words)
    {
        var teams = Teams();
        await LeaveAsync(teams);

        await teams.SayAsync(words);
        Assert.Equal("I will not remind you.", Assert.Single(teams.Said).Text);

        await PassAsync(teams, Day);
        Assert.Empty(teams.Last);
    }

    [Fact]
    public async Task With_the_report_it_is_over()
    {
        var teams = Teams();
        await LeaveAsync(teams);
        var answers = People.Ann;
        while (teams.Said.All(m => m.Kind != "report"))
        {
            await teams.SayAsync(answers[teams.Question.Id!]);
        }

        await PassAsync(teams, Day);
        Assert.Empty(teams.Last);

        await teams.SayAsync("remind me");
        Assert.StartsWith("There is nothing to remind you of", teams.Said[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_deletes_their_data_is_not_reminded_of_them()
    {
        var teams = Teams();
        await LeaveAsync(teams);
        await teams.SayAsync("delete my data");
        await teams.SayAsync("yes");

        await PassAsync(teams, Day);

        Assert.Empty(teams.Last);
        await NothingIsKeptAsync(teams);
    }

    [Fact]
    public async Task Who_removes_the_app_is_left_alone()
    {
        var teams = Teams();
        await LeaveAsync(teams);
        await teams.SendAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = "remove" });

        await NothingIsKeptAsync(teams);
        await teams.SayAsync("woman");
        await PassAsync(teams, Day);
        Assert.Empty(teams.Last);
    }

    [Fact]
    public async Task A_child_is_not_called_back()
    {
        var teams = Teams();
        await StartAsync(teams);
        await teams.SayAsync("none");
        await teams.SayAsync("remind me");
        await teams.SayAsync("12");

        await PassAsync(teams, Day);

        Assert.Empty(teams.Last);
    }

    [Fact]
    public async Task With_none_allowed_it_is_neither_offered_nor_promised()
    {
        var teams = Teams(("FollowUp:MostPerAssessment", "0"));
        await StartAsync(teams);
        await teams.SayAsync("none");
        Assert.DoesNotContain(teams.Said, Offers);

        await teams.SayAsync("remind me");
        Assert.StartsWith("I cannot write to you here", teams.Said[0].Text, StringComparison.Ordinal);
    }
}
