using BoneRisk.Bot.Tests.Support;
using BoneRisk.Fault.Tests.Support;

namespace BoneRisk.Fault.Tests.Postgres;

/// <summary>A part of three bots on one PostgreSQL fails while people are in the middle of their assessments.</summary>
public sealed class OutageTests(ThreeBots three) : IClassFixture<ThreeBots>
{
    [Fact]
    public async Task When_the_database_is_away_for_ten_seconds_people_wait_and_go_on_as_if_nothing_had_been()
    {
        ThreeBots.Need();
        using var crowd = await Crowd.GatherAsync(three.Addresses, posting: 60, inWebChat: 20);
        await crowd.TurnsAsync(400);

        await three.Server.StopAsync();
        var away = Task.Delay(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        foreach (var bot in three.Bots)
        {
            await bot.UntilAsync("/healthz/ready", 503);
            Assert.Equal(200, await bot.StatusAsync("/healthz/live"));
        }

        await away;
        await three.Server.StartAsync();

        await crowd.FinishAsync();
        Assert.True(crowd.Retries > 0, "Nobody noticed that the database was away.");
    }

    [Fact]
    public async Task When_one_bot_of_three_dies_people_go_on_with_the_others_where_they_were()
    {
        ThreeBots.Need();
        using var crowd = await Crowd.GatherAsync(three.Addresses, posting: 60, inWebChat: 20);
        await crowd.TurnsAsync(400);

        await three.Bots[1].KillAsync();
        await crowd.TurnsAsync(800);
        await three.Bots[1].StartAgainAsync();

        await crowd.FinishAsync();
        Assert.True(crowd.Retries > 0, "Nobody noticed that a bot had died.");
    }

    [Fact]
    public async Task Words_that_come_50_times_at_once_to_three_bots_are_answered_once_and_count_once()
    {
        ThreeBots.Need();
        var clients = three.Bots.Select(b => b.Client()).ToArray();
        var conversation = Guid.NewGuid().ToString("N");
        var windows = clients.Select(c => new Chat(c, conversation)).ToArray();
        await windows[0].StartAsync();
        await windows[0].AnswerUntilAsync("age", People.Ann);
        var words = Talk.Words("I'm 67");

        var answers = (await Task.WhenAll(windows.Select(w => w.AtOnceAsync(Enumerable.Repeat(words, 50))))).SelectMany(a => a);

        Assert.Equal("sex", Assert.Single(Assert.Single(answers, a => a.Length > 0)).Id);
        await windows[2].SayAsync("continue");
        await windows[2].AnswerUntilAsync(null, People.Ann);
        windows[2].Last[^1].Report.AssertIs(await clients[0].OfAnnAsync());
        Array.ForEach(clients, c => c.Dispose());
    }
}
