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
    [InlineData("messageUpdate", "edited")]
    [InlineData("messageDelete", "deleted")]
    [InlineData("command", "command")]
    [InlineData("commandResult", "command result")]
    [InlineData("trace", "unrecognized")]
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

    [Fact]
    public async Task Who_leaves_is_seen_off()
    {
        var bot = new Recorder();
        var left = new Activity(ActivityTypes.ConversationUpdate) { MembersRemoved = [new ChannelAccount("user1")] };
        await new TestAdapter().ProcessActivityAsync(left, bot.OnTurnAsync);
        Assert.Equal(["removed user1"], bot.Calls);
    }

    [Fact]
    public async Task Reactions_come_one_list_after_the_other()
    {
        var bot = new Recorder();
        var reaction = new Activity(ActivityTypes.MessageReaction)
        {
            ReactionsAdded = [new MessageReaction("like")],
            ReactionsRemoved = [new MessageReaction("sad")],
        };
        await new TestAdapter().ProcessActivityAsync(reaction, bot.OnTurnAsync);
        Assert.Equal(["+ like", "- sad"], bot.Calls);
    }

    [Fact]
    public async Task A_token_has_its_own_method()
    {
        var bot = new Recorder();
        var token = new Activity(ActivityTypes.Event) { Name = SignInConstants.TokenResponseEventName };
        await new TestAdapter().ProcessActivityAsync(token, bot.OnTurnAsync);
        Assert.Equal(["token"], bot.Calls);
    }

    [Theory]
    [InlineData("add", "install add")]
    [InlineData("add-upgrade", "install add")]
    [InlineData("remove", "install remove")]
    [InlineData("remove-upgrade", "install remove")]
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
    [InlineData("""{"action":{"type":"Action.Execute","verb":"go"}}""", 200, null)]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", 400, "NotSupported")]
    [InlineData("""{"action":1}""", 400, "BadRequest")]
    [InlineData("""{}""", 400, "BadRequest")]
    [InlineData("[]", 400, "BadRequest")]
    [InlineData("null", 400, "BadRequest")]
    public async Task Card_actions_are_checked(string value, int status, string? error)
    {
        var response = await InvokeAsync("adaptiveCard/action", value);
        Assert.Equal((status, error), (response.Status, ErrorCode(response)));
    }

    [Theory]
    [InlineData("test", """{"kind":"search","queryText":"milk"}""", 200)]
    [InlineData("msteams", """{"queryText":"milk"}""", 200)]
    [InlineData("test", """{"queryText":"milk"}""", 400)]
    [InlineData("msteams", """{"kind":"search"}""", 400)]
    [InlineData("test", "7", 400)]
    public async Task Searches_are_checked(string channel, string value, int status)
    {
        var response = await InvokeAsync("application/search", value, channel);
        Assert.Equal((status, status == 200 ? null : "BadRequest"), (response.Status, ErrorCode(response)));
    }

    private static async Task<InvokeResponse> InvokeAsync(string name, string value, string channel = "test")
    {
        var invoke = ActivityJson.Deserialize(
            $$"""{"type":"invoke","name":"{{name}}","channelId":"{{channel}}","value":{{value}}}""");
        return await Answer(invoke, new Recorder());
    }

    private static string? ErrorCode(InvokeResponse response)
    {
        var body = Assert.IsAssignableFrom<AdaptiveCardInvokeResponse>(response.Body);
        if (body.Value is not Error error)
            return null;
        Assert.Equal((400, "application/vnd.microsoft.error"), (body.StatusCode, body.Type));
        return error.Code;
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

        protected override Task OnTokenResponseEventAsync(
            ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("token");

        protected override Task OnMessageUpdateActivityAsync(
            ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("edited");

        protected override Task OnMessageDeleteActivityAsync(
            ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("deleted");

        protected override Task OnCommandActivityAsync(
            ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Note("command");

        protected override Task OnCommandResultActivityAsync(
            ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) =>
            Note("command result");

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken) => Note("+ " + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken) => Note("- " + messageReactions[0].Type);

        protected override Task OnTypingActivityAsync(
            ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Note("added " + membersAdded[0].Id);

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Note("removed " + membersRemoved[0].Id);

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

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext,
            SearchInvokeValue invokeValue,
            CancellationToken cancellationToken) => Task.FromResult(new SearchInvokeResponse { StatusCode = 200 });

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
