using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace BoneRisk.Storage.Tests;

public sealed class RetentionSweepTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly RecordingClock _clock = new();
    private readonly RecordedRetention _retention = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_hour_what_is_older_than_the_rule_goes_until_there_is_no_more()
    {
        _retention.Removes(100, 100, 3, 0);
        using var sweep = await StartAsync(days: 90);

        var first = await NextAsync();
        var second = await NextAsync();
        var third = await NextAsync();
        var nextHour = await NextAsync();

        Assert.True(first >= Start.AddDays(-90) + RetentionSweep.FirstAfter);
        Assert.Equal((first, first), (second, third));
        Assert.True(nextHour > first);
        var between = TimeSpan.FromMilliseconds(100);
        Assert.Equal([RetentionSweep.FirstAfter, RetentionSweep.Period, between, between], _clock.Waits);
        await sweep.StopAsync(Ct);
    }

    [Fact]
    public async Task A_database_that_is_away_is_asked_again_the_next_hour()
    {
        _retention.Removes(-1, 0);
        using var sweep = await StartAsync(days: 1);

        await NextAsync();
        await NextAsync();

        await sweep.StopAsync(Ct);
    }

    [Fact]
    public async Task Zero_days_keep_everything_for_ever()
    {
        using var sweep = await StartAsync(days: 0);

        await sweep.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(10), Ct);

        Assert.False(_retention.Asked.Reader.TryRead(out _));
    }

    private async Task<RetentionSweep> StartAsync(int days)
    {
        var sweep = new RetentionSweep(
            _retention, new RetentionRule(days), _clock, NullLogger<RetentionSweep>.Instance);
        await sweep.StartAsync(Ct);
        return sweep;
    }

    /// <summary>Lets time go by until the sweep asks for something to be removed.</summary>
    private async Task<DateTimeOffset> NextAsync()
    {
        var asked = _retention.Asked.Reader.ReadAsync(Ct).AsTask();
        while (!asked.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }

        return await asked;
    }

    private sealed class RecordingClock() : FakeTimeProvider(RetentionSweepTests.Start)
    {
        public ConcurrentQueue<TimeSpan> Waits { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits.Enqueue(dueTime);
            return base.CreateTimer(callback, state, dueTime, period);
        }
    }

    private sealed class RecordedRetention : IRetention
    {
        private readonly Queue<int> _answers = [];

        public Channel<DateTimeOffset> Asked { get; } = Channel.CreateUnbounded<DateTimeOffset>();

        public void Removes(params int[] answers) => Array.ForEach(answers, _answers.Enqueue);

        public Task<int> RemoveIdleAsync(DateTimeOffset before, int most, CancellationToken cancellationToken = default)
        {
            Assert.Equal(100, most);
            Asked.Writer.TryWrite(before);
            return _answers.Dequeue() is var answer and >= 0 ? Task.FromResult(answer) : throw new StorageException("Away.");
        }
    }
}
