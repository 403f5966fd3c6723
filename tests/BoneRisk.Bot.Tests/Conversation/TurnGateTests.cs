using BoneRisk.Bot.Bots;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Tests.Conversation;

public sealed class TurnGateTests
{
    private readonly MemoryStorage _storage = new();
    private readonly ConversationState _state;
    private readonly RecordingAdapter _adapter;

    public TurnGateTests()
    {
        _state = new ConversationState(_storage);
        _adapter = new RecordingAdapter();
        _adapter.Use(new OneTurnAtATime());
        _adapter.Use(new TurnGate(_state));
    }

    [Fact]
    public async Task State_is_saved_before_a_reply_is_sent()
    {
        var savedWhenSent = false;
        _adapter.Sending = async _ =>
            savedWhenSent = (await _storage.ReadAsync(["test/conversations/c"], TestContext.Current.CancellationToken)).Count == 1;

        await TurnAsync(async turn =>
        {
            await CountAsync(turn);
            await turn.SendActivityAsync("counted");
        });

        Assert.True(savedWhenSent);
        Assert.Equal(["counted"], _adapter.Sent);
    }

    [Fact]
    public async Task Turns_of_one_conversation_come_one_after_the_other()
    {
        var inside = 0;
        var most = 0;
        await Task.WhenAll(Enumerable.Range(0, 25).Select(_ => TurnAsync(async turn =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            await CountAsync(turn);
            Interlocked.Decrement(ref inside);
        })));

        Assert.Equal(1, most);
        var count = 0;
        await TurnAsync(async turn => count = await CountAsync(turn));
        Assert.Equal(26, count);
    }

    [Fact]
    public async Task Another_conversation_does_not_wait()
    {
        var release = new TaskCompletionSource();
        var first = TurnAsync(_ => release.Task);

        await TurnAsync(turn => turn.SendActivityAsync("quick"), "other").WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

        release.SetResult();
        await first;
        Assert.Equal(["quick"], _adapter.Sent);
    }

    [Fact]
    public async Task When_a_turn_fails_its_held_replies_are_not_sent_but_the_apology_is()
    {
        _adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("apology");

        await TurnAsync(async turn =>
        {
            await turn.SendActivityAsync("half an answer");
            throw new InvalidOperationException("broken");
        });

        Assert.Equal(["apology"], _adapter.Sent);
    }

    [Fact]
    public async Task A_reply_that_is_refused_does_not_swallow_the_next()
    {
        Exception? fault = null;
        _adapter.OnTurnError = (_, e) => Task.FromResult(fault = e);
        _adapter.Sending = a => a.Text == "welcome" ? throw new HttpRequestException("refused") : Task.CompletedTask;

        await TurnAsync(async turn =>
        {
            await turn.SendActivityAsync("welcome");
            await turn.SendActivityAsync("call 999");
        });

        Assert.Equal(["call 999"], _adapter.Sent);
        Assert.IsType<HttpRequestException>(fault);
    }

    [Fact]
    public async Task What_is_said_goes_out_before_old_cards_are_tidied_up()
    {
        await TurnAsync(async turn =>
        {
            await turn.UpdateActivityAsync(new Activity { Id = "old", Text = "line" });
            await turn.SendActivityAsync("call 999");
        });

        Assert.Equal(["call 999", "(update) line"], _adapter.Sent);
    }

    [Fact]
    public async Task Typing_is_shown_at_once()
    {
        await TurnAsync(async turn =>
        {
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing });
            Assert.Equal(["(typing)"], _adapter.Sent);
        });
    }

    private Task TurnAsync(Func<ITurnContext, Task> logic, string conversation = "c") => _adapter.RunAsync(
        new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = "test",
            Conversation = new ConversationAccount { Id = conversation },
            From = new ChannelAccount { Id = "p" },
            Recipient = new ChannelAccount { Id = "b" },
        },
        (turn, _) => logic(turn));

    private async Task<int> CountAsync(ITurnContext turn)
    {
        var count = _state.CreateProperty<Counter>("count");
        var counter = await count.GetAsync(turn, () => new Counter());
        return ++counter.Value;
    }

    private sealed class Counter
    {
        public int Value { get; set; }
    }

    private sealed class RecordingAdapter : BotAdapter
    {
        public List<string> Sent { get; } = [];

        public Func<Activity, Task> Sending { get; set; } = _ => Task.CompletedTask;

        public async Task RunAsync(Activity activity, BotCallbackHandler logic)
        {
            using var turn = new TurnContext(this, activity);
            await RunPipelineAsync(turn, logic, TestContext.Current.CancellationToken);
        }

        public override async Task<ResourceResponse[]> SendActivitiesAsync(
            ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            foreach (var activity in activities)
            {
                await Sending(activity);
                Sent.Add(activity.Text ?? $"({activity.Type})");
            }

            return [.. activities.Select(_ => new ResourceResponse("1"))];
        }

        public override Task<ResourceResponse> UpdateActivityAsync(
            ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
        {
            Sent.Add($"(update) {activity.Text}");
            return Task.FromResult(new ResourceResponse(activity.Id));
        }

        public override Task DeleteActivityAsync(
            ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
