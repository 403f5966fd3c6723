using System.Diagnostics;
using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>What reads a text throws at none, takes no more time than its length asks for, and always finds the same.</summary>
[Collection(nameof(Alone))]
public sealed class AnyTextTests(BotFactory bot) : IClassFixture<BotFactory>
{
    private const int Short = 1_000;
    private const int Doublings = 3;
    private const int Long = Short << Doublings;
    private const int Tries = 40;

    /// <summary>Below this a clock tells nothing.</summary>
    private static readonly TimeSpan Floor = TimeSpan.FromMilliseconds(5);

    private readonly Readers _readers = new(bot.Services);

    [ManyChats(200)]
    public void Any_text_is_read_and_read_the_same_again_and_at_the_same_time_elsewhere(string text)
    {
        var first = _readers.Read(text);

        var others = new string[4];
        Parallel.For(0, others.Length, i => others[i] = _readers.Read(text));

        Assert.All(others, other => Assert.Equal(first, other));
    }

    [ManyChats(12)]
    public void Each_doubling_of_a_text_takes_no_more_than_three_times_the_time(string text)
    {
        var (once, often) = (Typing.Repeat(text, Short), Typing.Repeat(text, Long));
        foreach (var (name, read) in _readers.All)
        {
            var (little, much) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
            for (var i = 0; i < Tries && !IsLinear(little, much); i++)
            {
                (little, much) = (Least(little, Time(read, once)), Least(much, Time(read, often)));
            }

            Assert.True(
                IsLinear(little, much),
                $"{name}: {Short} characters took {little.TotalMilliseconds} ms, {Long} took {much.TotalMilliseconds} ms: “{Visible.Text(text)}” over and over");
        }
    }

    private static bool IsLinear(TimeSpan little, TimeSpan much) =>
        much < Floor || (little < TimeSpan.MaxValue && much <= Math.Pow(3, Doublings) * little);

    private static TimeSpan Time(Func<string, object?> read, string text)
    {
        var watch = Stopwatch.StartNew();
        _ = read(text);
        return watch.Elapsed;
    }

    private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
