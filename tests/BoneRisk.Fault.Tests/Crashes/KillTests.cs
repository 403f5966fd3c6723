using System.Globalization;
using BoneRisk.Fault.Tests.Support;

namespace BoneRisk.Fault.Tests.Crashes;

/// <summary>The power goes, again and again, while 200 people are in the middle of their assessments.</summary>
public sealed class KillTests
{
    /// <summary><c>BONERISK_KILL_ROUNDS</c>, or 5.</summary>
    private static int Rounds =>
        int.Parse(Environment.GetEnvironmentVariable("BONERISK_KILL_ROUNDS") is { Length: > 0 } given ? given : "5", CultureInfo.InvariantCulture);

    [Fact]
    public async Task After_a_crash_200_people_go_on_where_they_were_and_every_answer_and_reply_is_there()
    {
        await using var bot = await Bots.StartAsync();
        using var crowd = await Crowd.GatherAsync([bot.Address], posting: 150, inWebChat: 50);
        for (var round = 0; round < Rounds; round++)
        {
            await crowd.TurnsAsync(Random.Shared.Next(1, 1500));
            await bot.KillAsync();
            await bot.StartAgainAsync();
        }

        await crowd.FinishAsync();
        Assert.True(crowd.Retries > 0, "Nobody noticed that the bot was gone.");
    }
}
