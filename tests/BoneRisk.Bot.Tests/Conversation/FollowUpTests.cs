using System.Net;
using System.Text.Json.Nodes;
using BoneRisk.Bot.FollowUps;
using BoneRisk.Bot.Tests.Support;
using BoneRisk.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Bot.Tests.Conversation;

/// <summary>The reminder itself: when it comes, what it says, and how often.</summary>
public sealed class FollowUpTests : FollowUpStory
{
    [Fact]
    public async Task Who_asked_for_it_is_reminded_after_a_day_once_and_carries_on_at_the_same_question()
    {
        var teams = Teams();
        await LeaveAsync(teams);

        await PassAsync(teams, Day - Moment);
        Assert.Empty(teams.Last);

        await PassAsync(teams, Moment);
        var reminder = Assert.Single(teams.Said);
        Assert.StartsWith("You left at question 3 of ", Summary(reminder), StringComparison.Ordinal);

        await PassAsync(teams, Day * 30);
        Assert.Empty(teams.Last);

        await teams.PressAsync(reminder, "Carry on");
        Assert.Equal("sex", teams.Question.Id);
    }

    [Fact]
    public async Task Typing_continue_after_the_reminder_does_the_same()
    {
        var teams = Teams();
        await LeaveAsync(teams);
        await teams.SayAsync("stop");
        await PassAsync(teams, Day);

        await teams.SayAsync("continue");

        Assert.Equal("sex", teams.Question.Id);
    }

    [Fact]
    public async Task Neither_the_reminder_nor_its_notification_says_anything_about_health()
    {
        var teams = Teams();
        await LeaveAsync(teams);
        await PassAsync(teams, Day);

        var sent = teams.Said.Single().Activity.GetRawText().Replace("bonerisk.dev", "", StringComparison.Ordinal)
            .Replace("BoneRisk", "", StringComparison.Ordinal); // The contract's address and the bot's name in Teams.
        string[] words = ["bone", "calcium", "osteo", "fracture", "risk", "health", "symptom", "doctor", "menopause"];
        Assert.All(words, word => Assert.DoesNotContain(word, sent, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Nothing_that_a_person_said_is_in_what_is_kept_to_reach_them()
    {
        var teams = Teams();
        await LeaveAsync(teams);
        Bot.Clock.Advance(Day);

        var kept = await teams.Services.GetRequiredService<IFollowUpStore>()
            .TakeDueAsync(Bot.Clock.GetUtcNow(), TestContext.Current.CancellationToken);

        Assert.Equal(
            ["channelId", "conversation", "from", "name", "recipient", "serviceUrl", "type"],
            JsonNode.Parse(kept!.Address)!.AsObject().Where(p => p.Value is not null).Select(p => p.Key).Order());
        Assert.DoesNotContain("Ann", kept.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_word_of_the_person_moves_it_and_the_newest_address_counts()
    {
        var teams = Teams();
        await LeaveAsync(teams);
        await PassAsync(teams, Day - Moment);
        teams.ServiceUrl = "https://smba.trafficmanager.net/amer/";
        await teams.SayAsync("woman");

        await PassAsync(teams, Day - Moment);
        Assert.Empty(teams.Last);

        await PassAsync(teams, Moment);
        var call = Assert.Single(teams.Last);
        Assert.StartsWith("https://smba.trafficmanager.net/amer/v3/conversations/", call.Address.AbsoluteUri, StringComparison.Ordinal);
        Assert.EndsWith("/activities", call.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I can't breathe")]
    [InlineData("my chest hurt a bit, or did it?")]
    public async Task While_an_emergency_or_a_doubt_about_one_waits_for_an_answer_no_reminder_comes(string words)
    {
        var teams = Teams();
        await LeaveAsync(teams);
        await teams.SayAsync(words);
        Assert.Contains(teams.Said, m => m.Kind == "redFlag" || m.Id == "redFlagCheck");

        await PassAsync(teams, Day);

        Assert.Empty(teams.Last);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task Where_the_channel_refuses_it_is_not_tried_again(HttpStatusCode refusal)
    {
        var teams = Teams();
        await LeaveAsync(teams);
        teams.Answer = refusal;

        await PassAsync(teams, Day);
        Assert.Single(teams.Last); // And no apology after it.

        await PassAsync(teams, Day);
        Assert.Empty(teams.Last);
        await NothingIsKeptAsync(teams);
    }

    [Fact]
    public async Task A_channel_that_does_not_take_it_is_tried_three_times()
    {
        var teams = Teams();
        await LeaveAsync(teams);
        teams.Answer = HttpStatusCode.Unauthorized;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await PassAsync(teams, attempt == 0 ? Day : TimeSpan.FromMinutes(15));
            Assert.Single(teams.Last);
        }

        await PassAsync(teams, Day);
        Assert.Empty(teams.Last);
    }

    [Fact]
    public async Task What_failed_once_arrives_later_and_the_conversation_is_as_it_was()
    {
        var teams = Teams();
        await LeaveAsync(teams);
        teams.Answer = HttpStatusCode.Unauthorized;
        await PassAsync(teams, Day);
        teams.Answer = HttpStatusCode.OK;

        await PassAsync(teams, TimeSpan.FromMinutes(15));
        Assert.StartsWith("You left", Summary(Assert.Single(teams.Said)), StringComparison.Ordinal);

        await teams.SayAsync("woman");
        Assert.Equal("heightCm", teams.Question.Id);
    }

    [Theory]
    [InlineData("too slow")]
    [InlineData("cut off")]
    [InlineData("broken")]
    public async Task What_may_have_arrived_is_not_sent_again(string channel)
    {
        var teams = Teams();
        await LeaveAsync(teams);
        teams.Answer = HttpStatusCode.InternalServerError;
        Exception? fault = channel switch
        {
            "too slow" => new TaskCanceledException(),
            "cut off" => new HttpRequestException(HttpRequestError.ResponseEnded),
            _ => null,
        };
        if (fault is not null)
        {
            teams.Taken = () => throw fault;
        }

        await PassAsync(teams, Day);
        Assert.Single(teams.Last);

        await PassAsync(teams, Day);

        Assert.Empty(teams.Last);
    }

    [Fact]
    public async Task A_restart_between_consent_and_its_time_changes_nothing()
    {
        await LeaveAsync(Teams());

        var restarted = Teams();
        await PassAsync(restarted, Day);

        Assert.Single(restarted.Said);
    }

    [Fact]
    public async Task Two_processes_that_look_at_once_send_it_once()
    {
        var (one, two) = (Teams(), Teams());
        await LeaveAsync(one);
        Bot.Clock.Advance(Day);

        await one.WatchAsync(() => two.WatchAsync(() => Task.WhenAll(SendDueAsync(one), SendDueAsync(two), SendDueAsync(one))));

        Assert.Single(one.Last.Concat(two.Last));
    }

    [Fact]
    public async Task Never_more_come_than_the_setting_allows()
    {
        var teams = Teams(("FollowUp:MostPerAssessment", "2"), ("FollowUp:AfterHours", "1"));
        await AnswerTwoAsync(teams);
        await teams.SayAsync("remind me");
        Assert.Contains("at most 2 times, after an hour", teams.Said[0].Text, StringComparison.Ordinal);

        var sent = 0;
        for (var hour = 0; hour < 5; hour++)
        {
            await PassAsync(teams, TimeSpan.FromHours(1));
            sent += teams.Last.Count;
        }

        Assert.Equal(2, sent);
        await teams.SayAsync("woman");
        await PassAsync(teams, Day);
        Assert.Empty(teams.Last);
        await teams.SayAsync("remind me");
        Assert.StartsWith("I have reminded you already", teams.Said[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_alone_brings_it()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var teams = Open(new TeamsChannel(Bot));
        await LeaveAsync(teams);
        teams.Taken = arrived.SetResult;

        Bot.Clock.Advance(Day + FollowUpTimer.Period);

        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }
}
