using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Turn;

public class PipelineTests
{
    [Fact]
    public async Task Middleware_runs_around_the_bot_in_order()
    {
        var log = new List<string>();
        var adapter = new TestAdapter().Use(new Logging("a", log)).Use(new Logging("b", log));

        await adapter.SendTextToBotAsync("hi", (_, _) => { log.Add("bot"); return Task.CompletedTask; }, default);

        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], log);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        var adapter = new TestAdapter().Use(new Acting((_, _) => Task.CompletedTask));

        await adapter.SendTextToBotAsync("hi", (_, _) => throw new InvalidOperationException(), default);
    }

    [Fact]
    public async Task Sends_can_be_held_back_until_the_end_of_the_turn()
    {
        var adapter = new TestAdapter();
        var queuedDuringTurn = -1;
        adapter.Use(new Acting(async (context, next) =>
        {
            var held = new List<Func<Task<ResourceResponse[]>>>();
            context.OnSendActivities((_, activities, send) =>
            {
                held.Add(send);
                return Task.FromResult(activities.Select(_ => new ResourceResponse("later")).ToArray());
            });
            await next();
            queuedDuringTurn = adapter.ActiveQueue.Count;
            foreach (var send in held)
                await send();
        }));

        await adapter.SendTextToBotAsync(
            "hi",
            async (context, token) =>
            {
                await context.SendActivityAsync("one", cancellationToken: token);
                await context.SendActivityAsync("two", cancellationToken: token);
            },
            default);

        Assert.Equal(0, queuedDuringTurn);
        Assert.Equal(["one", "two"], adapter.ActiveQueue.Select(activity => activity.Text));
    }

    [Fact]
    public async Task Sends_held_back_longer_than_the_turn_are_refused()
    {
        var adapter = new TestAdapter();
        Func<Task<ResourceResponse[]>>? held = null;
        using (var context = new TurnContext(adapter, adapter.MakeActivity("hi")))
        {
            context.OnSendActivities((_, _, send) =>
            {
                held = send;
                return Task.FromResult<ResourceResponse[]>([]);
            });
            Assert.Null(await context.SendActivityAsync("late"));
        }

        await Assert.ThrowsAsync<ObjectDisposedException>(() => held!());
    }

    [Fact]
    public async Task A_handler_can_change_what_is_sent()
    {
        var adapter = new TestAdapter();
        adapter.Use(new Acting((context, next) =>
        {
            context.OnSendActivities((_, activities, send) =>
            {
                activities.RemoveAll(activity => activity.Text == "secret");
                activities.ForEach(activity => activity.Summary = "seen");
                return send();
            });
            return next();
        }));

        await adapter.SendTextToBotAsync(
            "hi",
            (context, token) => context.SendActivitiesAsync(
                [MessageFactory.Text("secret"), MessageFactory.Text("open")], token),
            default);

        Assert.Equal(("open", "seen"), (adapter.ActiveQueue.Single().Text, adapter.ActiveQueue.Single().Summary));
    }

    [Fact]
    public async Task Only_traces_do_not_count_as_a_response()
    {
        await new TestAdapter().SendTextToBotAsync(
            "hi",
            async (context, token) =>
            {
                await context.TraceActivityAsync("note", cancellationToken: token);
                Assert.False(context.Responded);
                await context.SendActivityAsync("hello", cancellationToken: token);
                Assert.True(context.Responded);
            },
            default);
    }

    [Fact]
    public async Task Errors_go_to_the_handler_and_without_one_to_the_caller()
    {
        var adapter = new TestAdapter();
        BotCallbackHandler bot = (_, _) => throw new InvalidOperationException("boom");
        await Assert.ThrowsAsync<InvalidOperationException>(() => adapter.SendTextToBotAsync("hi", bot, default));

        Exception? seen = null;
        adapter.OnTurnError = (_, e) => { seen = e; return Task.CompletedTask; };
        await adapter.SendTextToBotAsync("hi", bot, default);

        Assert.Equal("boom", seen!.Message);
    }

    [Fact]
    public async Task Sent_messages_can_be_updated_and_deleted()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync(
            "hi",
            async (context, token) =>
            {
                var first = await context.SendActivityAsync("draft", cancellationToken: token);
                var second = await context.SendActivityAsync("mistake", cancellationToken: token);
                await context.UpdateActivityAsync(
                    new Activity(ActivityTypes.Message) { Id = first!.Id, Text = "final" }, token);
                await context.DeleteActivityAsync(second!.Id!, token);
            },
            default);

        Assert.Equal("final", adapter.ActiveQueue.Single().Text);
    }

    private sealed class Logging(string name, List<string> log) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            log.Add(name + " in");
            await next(cancellationToken);
            log.Add(name + " out");
        }
    }

    private sealed class Acting(Func<ITurnContext, Func<Task>, Task> act) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken) =>
            act(turnContext, () => next(cancellationToken));
    }
}
