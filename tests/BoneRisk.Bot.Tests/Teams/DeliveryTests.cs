using System.Net;
using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Teams;

public sealed class DeliveryTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Fact]
    public async Task A_reply_that_the_channel_refuses_costs_no_answer_and_no_place()
    {
        using var teams = new TeamsChannel(bot);
        foreach (var text in new[] { "hello", "I agree", "Check my bone risk", "none" })
        {
            await teams.SayAsync(text);
        }

        teams.Answer = HttpStatusCode.Forbidden;
        await teams.SayAsync("67");
        teams.Answer = HttpStatusCode.OK;
        await teams.SayAsync("woman");

        Assert.Equal("heightCm", teams.Question.Id);
    }
}
