using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Testing;

public class TestFlowTests
{
    private static readonly BotCallbackHandler Echo = (context, token) =>
        context.SendActivityAsync(context.Activity.Text ?? context.Activity.Type!, cancellationToken: token);

    [Fact]
    public Task A_conversation_reads_as_it_goes() => new TestFlow(new TestAdapter(), Echo)
        .SendConversationUpdate().AssertReply("conversationUpdate")
        .Test("a", "a")
        .Test("b", reply => Assert.Equal("b", reply.AsMessageActivity()!.Text))
        .Send("c").AssertReplyOneOf(["x", "c"])
        .Send("d").AssertReply(MessageFactory.Text("d"))
        .AssertNoReply()
        .StartTestAsync();

    [Fact]
    public async Task What_goes_another_way_fails()
    {
        var flow = new TestFlow(new TestAdapter(), Echo);
        await Assert.ThrowsAnyAsync<Exception>(() => flow.Test("a", "b").StartTestAsync());
        await Assert.ThrowsAnyAsync<Exception>(() => flow.AssertReply("a").StartTestAsync());
        await Assert.ThrowsAnyAsync<Exception>(() => flow.Send("a").AssertNoReply().StartTestAsync());
    }

    [Fact]
    public async Task Messages_carry_the_channel_and_the_people()
    {
        Activity? seen = null;
        await new TestAdapter("webchat").SendTextToBotAsync(
            "hi", (context, _) => { seen = context.Activity; return Task.CompletedTask; }, default);
        Assert.Equal(("webchat", "user1", "bot"), (seen!.ChannelId, seen.From!.Id, seen.Recipient!.Id));
    }
}
