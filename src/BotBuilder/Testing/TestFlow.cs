using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a test tells it. Nothing runs before <see cref="StartTestAsync"/>.</summary>
public class TestFlow
{
    private readonly TestAdapter adapter;
    private readonly BotCallbackHandler callback;
    private readonly Func<Task> steps;

    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
        : this(adapter, callback ?? ((_, _) => Task.CompletedTask), () => Task.CompletedTask)
    {
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler callback, Func<Task> steps)
    {
        this.adapter = adapter;
        this.callback = callback;
        this.steps = steps;
    }

    public Task StartTestAsync() => steps();

    public TestFlow Send(string userSays) =>
        Then(() => adapter.SendTextToBotAsync(userSays, callback, CancellationToken.None));

    public TestFlow Send(IActivity userActivity) =>
        Then(() => adapter.ProcessActivityAsync((Activity)userActivity, callback));

    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded!.Add(adapter.Conversation.User!);
        return adapter.ProcessActivityAsync((Activity)update, callback);
    });

    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(
        string userSays, Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    public TestFlow Test(string userSays, Activity expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000) =>
        AssertReply(reply => Expect(expected, reply, description), description, timeout);

    public TestFlow AssertReply(IActivity expected, string? description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (reply.Type != expected.Type)
                throw Failure(description, $"expected type '{expected.Type}', got '{reply.Type}'.");
            if (expected.AsMessageActivity()?.Text is { } text)
                Expect(text, reply, description);
        },
        description,
        timeout);

    /// <summary>A turn is over when its replies are asserted, so that there is nothing to wait for.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) =>
        Then(() =>
        {
            validateActivity(adapter.GetNextReply()
                ?? throw Failure(description, $"the bot sent nothing more."));
            return Task.CompletedTask;
        });

    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (reply.AsMessageActivity()?.Text?.Contains(expected, StringComparison.Ordinal) != true)
                throw Failure(description, $"expected '{expected}' within '{reply.AsMessageActivity()?.Text}'.");
        },
        description,
        timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (!candidates.Contains(reply.AsMessageActivity()?.Text))
                    throw Failure(description, $"unexpected '{reply.AsMessageActivity()?.Text}'.");
            },
            description,
            timeout);

    public TestFlow AssertNoReply(string? description = null, uint timeout = 3000) => Then(() =>
        adapter.GetNextReply() is { } reply
            ? throw Failure(description, $"got {reply.Type}.")
            : Task.CompletedTask);

    private static void Expect(string expected, IActivity reply, string? description)
    {
        var text = reply.AsMessageActivity()?.Text;
        if (text?.Trim() != expected?.Trim())
            throw new InvalidOperationException($"{description ?? expected}:\nExpected:{expected}\nReceived:{text}");
    }

    private static InvalidOperationException Failure(string? description, string message) =>
        new($"{description ?? "The reply is another one"}: {message}");

    private TestFlow Then(Func<Task> step) => new(adapter, callback, async () =>
    {
        await steps();
        await step();
    });
}
