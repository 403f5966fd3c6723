using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Turn;

public class ActivityHandlerTests
{
    [Theory]
    [InlineData("message", "message")]
    [InlineData("event", "event")]
    [InlineData("typing", "typing")]
    [InlineData("endOfConversation", "end")]
    [InlineData("somethingNew", "unrecognized")]
    public async Task Each_type_has_its_method(string type, string called)
    {
        var bot = new Recorder();
        await new TestAdapter().ProcessActivityAsync(new Activity(type), bot.OnTurnAsync);
        Assert.Equal([called], bot.Calls);
    }

    [Fact]
    public async Task The_bot_is_not_greeted_by_itself()
    {
        var bot = new Recorder();
        var adapter = new TestAdapter();

        await adapter.ProcessActivityAsync(Joined("bot"), bot.OnTurnAsync);
        await adapter.ProcessActivityAsync(Joined("user1"), bot.OnTurnAsync);

        Assert.Equal(["added user1"], bot.Calls);
    }

    [Theory]
    [InlineData("add", "install add")]
    [InlineData("remove", "install remove")]
    public async Task Installation_has_two_methods(string action, string called)
    {
        var bot = new Recorder();
        var update = new Activity(ActivityTypes.InstallationUpdate) { Action = action };
        await new TestAdapter().ProcessActivityAsync(update, bot.OnTurnAsync);
        Assert.Equal([called], bot.Calls);
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_501()
    {
        var response = await Answer(new Activity(ActivityTypes.Invoke) { Name = "unknown" }, new ActivityHandler());
        Assert.Equal(501, response.Status);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"go"}}""", 200)]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", 400)]
    [InlineData("""{"action":1}""", 400)]
    [InlineData("null", 400)]
    public async Task Card_actions_are_checked(string value, int status)
    {
        var invoke = ActivityJson.Deserialize(
            $$"""{"type":"invoke","name":"adaptiveCard/action","value":{{value}}}""");
        var response = await Answer(invoke, new Recorder());
        Assert.Equal(status, response.Status);
        Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
    }

    private static async Task<InvokeResponse> Answer(Activity invoke, ActivityHandler bot)
    {
        var adapter = new TestAdapter();
        await adapter.ProcessActivityAsync(invoke, bot.OnTurnAsync);
        return Assert.IsType<InvokeResponse>(((Activity)adapter.GetNextReply()!).Value);
    }

    private static Activity Joined(string id) => new(ActivityTypes.ConversationUpdate)
    {
        MembersAdded = [new ChannelAccount(id)],
    };

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(
            ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnEventAsync(
            ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnTypingActivityAsync(
            ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Note("added " + membersAdded[0].Id);

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note("install add");

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note("install remove");

        protected override Task OnUnrecognizedActivityTypeAsync(
            ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext,
            AdaptiveCardInvokeValue invokeValue,
            CancellationToken cancellationToken) => Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200 });

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
