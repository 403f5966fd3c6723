using BoneRisk.Load.Channels;
using BoneRisk.Load.Measuring;
using BoneRisk.Load.People;

namespace BoneRisk.Load.Running;

/// <summary>Opens web chat sockets, hears the greeting on each, keeps them all open for a while, and looks at the server's memory.</summary>
internal static class Sockets
{
    private const int AtOnce = 32;

    public static async Task<Result> HoldAsync(
        int count, TimeSpan hold, Func<IChannel> open, ServerCost server, Tally tally)
    {
        var before = server.MemoryMb();
        var channels = Enumerable.Range(0, count).Select(_ => open()).ToArray();
        await Parallel.ForEachAsync(
            channels,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (channel, stop) =>
            {
                try
                {
                    if (await channel.SayAsync(new Said("hello", null), stop) is not [{ Kind: "welcome" }, { Id: "consent" }])
                        tally.Mismatched("a socket did not hear the greeting");
                }
                catch (LoadException e)
                {
                    tally.Failed(e.Message);
                }
            });
        await Task.Delay(hold);
        var memory = server.MemoryMb();
        await Parallel.ForEachAsync(channels, (channel, _) => channel.DisposeAsync());
        return new Result
        {
            Mode = "sockets",
            Connections = count,
            Seconds = hold.TotalSeconds,
            Errors = tally.Errors,
            Retries = tally.Retries,
            Mismatches = tally.Mismatches,
            ServerMemoryBeforeMb = server.IsKnown ? Result.Round(before) : null,
            ServerMemoryMb = server.IsKnown ? Result.Round(memory) : null,
            LoadAverage = Result.LoadNow(),
        };
    }
}
