using System.Net;
using System.Text.Json.Nodes;
using BoneRisk.Bot.FollowUps;
using BoneRisk.Bot.Tests.Support;
using BoneRisk.Storage;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BoneRisk.Bot.Tests.Conversation;

/// <summary>Ann is asked in Teams, wants to be reminded, leaves, and a day goes by.</summary>
public sealed class FollowUpTests : IDisposable
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private readonly BotFactory _bot = new();
    private readonly List<IDisposable> _open = [];

    public void Dispose()
    {
        _open.ForEach(each => each.Dispose());
        _bot.Dispose();
    }

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
        var chat = _bot.Chat();
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
        _bot.Clock.Advance(Day);

        var kept = await teams.Services.GetRequiredService<IFollowUpStore>()
            .TakeDueAsync(_bot.Clock.GetUtcNow(), TestContext.Current.CancellationToken);

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
        _bot.Clock.Advance(Day);

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
    public async Task With_none_allowed_it_is_neither_offered_nor_promised()
    {
        var teams = Teams(("FollowUp:MostPerAssessment", "0"));
        await StartAsync(teams);
        await teams.SayAsync("none");
        Assert.DoesNotContain(teams.Said, Offers);

        await teams.SayAsync("remind me");
        Assert.StartsWith("I cannot write to you here", teams.Said[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_alone_brings_it()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var teams = Open(new TeamsChannel(_bot));
        await LeaveAsync(teams);
        teams.Taken = arrived.SetResult;

        _bot.Clock.Advance(Day + FollowUpTimer.Period);

        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("FollowUp:AfterHours", "0", "FollowUp:AfterHours must be 1 to 720.")]
    [InlineData("FollowUp:MostPerAssessment", "-1", "FollowUp:MostPerAssessment must be 0 to 5.")]
    [InlineData("FollowUp:Channels:0", "webchat", "'webchat' reaches nobody who is not looking at the page.")]
    [InlineData("FollowUp:AfterHours", "soon", "Failed to convert configuration value")]
    public void A_bad_setting_is_one_clear_line(string setting, string value, string line)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();
        var services = new ServiceCollection();
        services.AddFollowUps(configuration);
        using var provider = services.BuildServiceProvider();

        var fault = Record.Exception(() => provider.GetRequiredService<IOptions<FollowUpOptions>>().Value);

        var told = Hosting.StartFault.Explain(fault!);
        Assert.Contains(line, told, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', told!);
    }

    /// <summary>Teams, with a bot that sends what is due only when it is told to look.</summary>
    private TeamsChannel Teams(params (string Name, string Value)[] settings) =>
        Open(new TeamsChannel(Open(_bot.WithWebHostBuilder(host =>
        {
            foreach (var (name, value) in settings)
            {
                host.UseSetting(name, value);
            }

            host.ConfigureTestServices(services => services.Remove(
                services.Single(service => service.ImplementationType == typeof(FollowUpTimer))));
        }))));

    private T Open<T>(T opened)
        where T : IDisposable
    {
        _open.Insert(0, opened);
        return opened;
    }

    private static async Task StartAsync(TeamsChannel teams)
    {
        await teams.SayAsync("hello");
        await teams.SayAsync("I agree");
        await teams.SayAsync("check my bone risk");
    }

    private static async Task AnswerTwoAsync(TeamsChannel teams)
    {
        await StartAsync(teams);
        await teams.SayAsync("none");
        await teams.SayAsync("67");
    }

    private static async Task LeaveAsync(TeamsChannel teams)
    {
        await AnswerTwoAsync(teams);
        await teams.SayAsync("remind me");
    }

    private Task PassAsync(TeamsChannel teams, TimeSpan time)
    {
        _bot.Clock.Advance(time);
        return teams.WatchAsync(() => SendDueAsync(teams));
    }

    private static Task SendDueAsync(TeamsChannel teams) =>
        teams.Services.GetRequiredService<FollowUpSender>().SendDueAsync(TestContext.Current.CancellationToken);

    private async Task NothingIsKeptAsync(TeamsChannel teams) => Assert.Null(
        await teams.Services.GetRequiredService<IFollowUpStore>()
            .TakeDueAsync(_bot.Clock.GetUtcNow().AddYears(1), TestContext.Current.CancellationToken));

    private static bool Offers(Message message) => message.Kind == "notice" && message.Buttons().Any();

    private static string Summary(Message message) => message.Activity.GetProperty("summary").GetString()!;
}
