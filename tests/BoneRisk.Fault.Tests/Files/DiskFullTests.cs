using BoneRisk.Fault.Tests.Support;

namespace BoneRisk.Fault.Tests.Files;

/// <summary>The disk fills up while people are in the middle of their assessments.</summary>
public sealed class DiskFullTests
{
    [Fact]
    public async Task On_a_full_disk_people_hear_so_and_once_there_is_room_they_go_on_as_if_nothing_had_been()
    {
        using var disk = SmallDisk.Mount("size=16m");
        await using var bot = await Bots.StartAsync("--Storage:ConnectionString", $"Data Source={disk.Folder}/bonerisk.db");
        using var crowd = await Crowd.GatherAsync([bot.Address], posting: 20, inWebChat: 10);
        await crowd.TurnsAsync(150);

        var ballast = disk.Fill();
        await bot.UntilAsync("/healthz/ready", 503);
        Assert.Equal(200, await bot.StatusAsync("/healthz/live"));
        using var http = bot.Client();
        using var refused = await new Bot.Tests.Support.Chat(http, "late").PostAsync(Talk.Words("hello"));
        Assert.Equal(503, (int)refused.StatusCode);
        var apology = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("That could not be saved just now", apology, StringComparison.Ordinal);
        Assert.Contains($"There is no room left on the disk of the database '{disk.Folder}/bonerisk.db'", bot.Output, StringComparison.Ordinal);

        File.Delete(ballast);
        await bot.UntilAsync("/healthz/ready", 200);
        await crowd.FinishAsync();
        Assert.True(crowd.Retries > 0, "Nobody noticed that the disk was full.");
    }
}
