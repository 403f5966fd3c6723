using BoneRisk.Fault.Tests.Support;
using BoneRisk.Load.Channels;
using BoneRisk.Load.Measuring;
using BoneRisk.Load.People;
using BoneRisk.Load.Running;

namespace BoneRisk.Fault.Tests.Crashes;

/// <summary>The line breaks at every place where a line can break between two frames.</summary>
public sealed class CutSocketTests : IDisposable
{
    private readonly HttpClient _http = new();

    public void Dispose() => _http.Dispose();

    [Fact]
    public Task Whose_line_breaks_after_every_single_message_sees_each_of_them_once() =>
        WalkAsync(frames => frames == 1);

    [Fact]
    public Task Whose_line_breaks_before_a_message_and_after_it_sees_each_of_them_once()
    {
        var opened = 0;
        return WalkAsync(frames => frames == 1 || ++opened % 2 == 1);
    }

    /// <summary>One person walks through a whole assessment and starts over.</summary>
    private async Task WalkAsync(Func<int, bool> cut)
    {
        await using var bot = await Bots.StartAsync();
        var poster = new Poster(_http, new Tally(), TimeSpan.FromSeconds(30));
        var walker = new Walker(0, await Scores.AskAsync(poster, bot.Address));
        var cuts = 0;
        await using var chat = new WebChat(poster, [bot.Address], TimeSpan.FromSeconds(30), Counted);
        var turns = 0;
        for (; walker.Laps == 0 || !walker.HasProof; turns++)
            Assert.Null(walker.Check(await chat.SayAsync(walker.Next(), TestContext.Current.CancellationToken)));

        Assert.True(cuts >= turns - 1, $"{turns} turns, but only {cuts} cuts."); // Nobody waits for more after the last.
        TestContext.Current.TestOutputHelper?.WriteLine($"{turns} turns, {cuts} cuts.");

        bool Counted(int frames)
        {
            var now = cut(frames);
            cuts += now ? 1 : 0;
            return now;
        }
    }
}
