using System.Globalization;
using BoneRisk.Bot.Bots;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.FollowUps;
using BoneRisk.Bot.Tests.Support;
using BoneRisk.Bot.Turns;
using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BoneRisk.Bot.Tests.Turns;

/// <summary>What surrounds every turn: its deadline, its typing sign, its language.</summary>
public sealed class TurnTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Fact]
    public async Task A_turn_that_takes_too_long_ends_with_a_clear_word()
    {
        var clock = new FakeTimeProvider();
        var deadline = new TurnDeadline(bot.Content.Words, clock, NullLogger<TurnDeadline>.Instance);

        var said = await RunAsync(deadline, new Activity(), async (_, cancellationToken) =>
        {
            var never = Task.Delay(Timeout.Infinite, cancellationToken);
            clock.Advance(TurnDeadline.Limit);
            await never;
        });

        Assert.Contains("took too long", Assert.Single(said).Text, StringComparison.Ordinal);
        Assert.True(TurnDeadline.Limit < TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task A_channel_that_takes_nothing_is_not_waited_for_twice()
    {
        var clock = new FakeTimeProvider();
        var deadline = new TurnDeadline(bot.Content.Words, clock, NullLogger<TurnDeadline>.Instance);

        var tried = await RunAsync(
            deadline, new Activity(),
            async (_, cancellationToken) =>
            {
                var never = Task.Delay(Timeout.Infinite, cancellationToken);
                clock.Advance(TurnDeadline.Limit);
                await never;
            },
            _ => throw new HttpRequestException("hangs"));

        Assert.Single(tried);
    }

    [Fact]
    public async Task A_turn_in_time_is_left_alone()
    {
        var deadline = new TurnDeadline(bot.Content.Words, new FakeTimeProvider(), NullLogger<TurnDeadline>.Instance);

        Assert.Empty(await RunAsync(deadline, new Activity(), (_, _) => Task.CompletedTask));
    }

    [Fact]
    public async Task Typing_is_shown_while_a_turn_works()
    {
        var shown = new TaskCompletionSource();
        var sent = await RunAsync(
            new TypingWhileWorking(firstMilliseconds: 1), new Activity(), (_, _) => shown.Task, _ => shown.TrySetResult());

        Assert.Equal(ActivityTypes.Typing, sent[0].Type);
    }

    [Fact]
    public async Task Who_waits_for_all_replies_at_once_is_shown_no_typing()
    {
        var activity = new Activity { DeliveryMode = DeliveryModes.ExpectReplies };

        var sent = await RunAsync(new TypingWhileWorking(0), activity, async (_, _) => await Task.Yield());

        Assert.Empty(sent);
    }

    [Theory]
    [InlineData("fr-FR", "de-DE", "es-ES", "fr-FR")]
    [InlineData(null, "de-DE", "es-ES", "de-DE")]
    [InlineData(null, null, "es-ES", "es-ES")]
    [InlineData(null, "", "es-ES", "es-ES")]
    [InlineData("no such language!", "de-DE", null, "de-DE")]
    public async Task The_person_s_choice_counts_before_the_activity_s_locale_and_that_before_the_client_s(
        string? chosen, string? locale, string? client, string expected)
    {
        var state = new ConversationState(new MemoryStorage());
        var sessions = new SessionAccess(state);
        var activity = BotJson.Deserialize(
            $$"""{"type":"message","entities":[{"type":"clientInfo","locale":"{{client}}"}]}""");
        activity.Locale = locale;

        (string Numbers, string Words) seen = default;
        await RunAsync(new Remember(sessions, chosen, new TurnLocale(sessions)), activity, (_, _) =>
        {
            seen = (CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name);
            return Task.CompletedTask;
        });

        Assert.Equal((expected, expected), seen);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    public async Task In_any_locale_the_answers_and_the_cards_are_the_same(string locale)
    {
        var (here, there) = (bot.Chat(), new Chat(bot.CreateClient(), locale) { Locale = locale });
        await here.StartAsync();
        await there.StartAsync();

        await here.AnswerUntilAsync(null, People.Ann);
        await there.AnswerUntilAsync(null, People.Ann);

        Assert.Equal(Report(here), Report(there));

        static string Report(Chat chat) => chat.Last.First(m => m.Kind == "report").Text;
    }

    [Fact]
    public async Task A_variety_of_English_can_be_chosen()
    {
        var chat = bot.Chat();
        await chat.StartAsync();

        await chat.SayAsync("language en-US");
        Assert.Contains("United States", chat.Last[0].Text, StringComparison.Ordinal);

        await chat.SayAsync("language fr-FR");
        Assert.DoesNotContain("France", chat.Last[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_channel_runs_the_same_steps_around_a_turn() =>
        Assert.Equal(
            [
                typeof(OneTurnAtATime), typeof(WellFormed), typeof(TurnDeadline), typeof(TypingWhileWorking), typeof(TeamsCards), typeof(TurnGate),
                typeof(TurnLocale), typeof(FollowUpWatch),
            ],
            bot.Services.GetServices<IMiddleware>().Select(m => m.GetType()));

    private static async Task<List<Activity>> RunAsync(
        IMiddleware middleware, Activity activity, BotCallbackHandler logic, Action<Activity>? sending = null)
    {
        var sent = new List<Activity>();
        var adapter = new Watched(a =>
        {
            sent.Add(a);
            sending?.Invoke(a);
        });
        adapter.Locale = ""; // Or it would give every activity its own.
        adapter.Use(middleware);
        activity.Type = ActivityTypes.Message;
        await adapter.ProcessActivityAsync(activity, logic, TestContext.Current.CancellationToken);
        return sent;
    }

    private sealed class Remember(SessionAccess sessions, string? chosen, TurnLocale locale) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            (await sessions.GetAsync(turnContext, cancellationToken)).Locale = chosen;
            await locale.OnTurnAsync(turnContext, next, cancellationToken);
        }
    }

    private sealed class Watched(Action<Activity> sending) : TestAdapter
    {
        public override Task<ResourceResponse[]> SendActivitiesAsync(
            ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            foreach (var activity in activities)
            {
                sending(activity);
            }

            return base.SendActivitiesAsync(turnContext, activities, cancellationToken);
        }
    }
}
