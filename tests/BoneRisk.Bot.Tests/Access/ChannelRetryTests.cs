using BoneRisk.Bot.Hosting.Access;
using Microsoft.Extensions.Time.Testing;
using Polly;

namespace BoneRisk.Bot.Tests.Access;

/// <summary>A channel that is busy is asked again; nothing that may have been taken is sent twice.</summary>
public sealed class ChannelRetryTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private int _calls;

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_busy_channel_is_asked_three_times_in_all(int status)
    {
        var answer = SendAsync(status, null);
        await AdvanceAsync(answer, TimeSpan.FromSeconds(8));

        Assert.Equal(status, await answer);
        Assert.Equal(3, _calls);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("Mon, 23 Nov 2026 09:00:02 GMT")]
    public async Task It_is_asked_again_when_it_said_and_not_before(string retryAfter)
    {
        var answer = SendAsync(429, retryAfter);
        await AdvanceAsync(answer, TimeSpan.FromSeconds(1.9));
        Assert.Equal(1, _calls);

        await AdvanceAsync(answer, TimeSpan.FromSeconds(0.7));
        Assert.Equal(2, _calls);
    }

    [Theory]
    [InlineData(429, "60")]
    [InlineData(503, "Mon, 23 Nov 2026 10:00:00 GMT")]
    public async Task It_is_not_asked_again_when_that_would_take_longer_than_a_turn(int status, string retryAfter)
    {
        Assert.Equal(status, await SendAsync(status, retryAfter));
        Assert.Equal(1, _calls);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task Any_other_answer_stands(int status)
    {
        Assert.Equal(status, await SendAsync(status, "1"));
        Assert.Equal(1, _calls);
    }

    [Fact]
    public async Task A_broken_connection_is_not_tried_again()
    {
        var pipeline = Pipeline();
        await Assert.ThrowsAsync<HttpRequestException>(async () => await pipeline.ExecuteAsync<HttpResponseMessage>(_ =>
        {
            _calls++;
            throw new HttpRequestException("reset");
        }, TestContext.Current.CancellationToken));
        Assert.Equal(1, _calls);
    }

    private async Task<int> SendAsync(int status, string? retryAfter)
    {
        var answer = await Pipeline().ExecuteAsync(_ =>
        {
            _calls++;
            var response = new HttpResponseMessage((System.Net.HttpStatusCode)status);
            if (retryAfter is not null)
                response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
            return ValueTask.FromResult(response);
        });
        return (int)answer.StatusCode;
    }

    private ResiliencePipeline<HttpResponseMessage> Pipeline() =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _clock }
            .AddRetry(ChannelRetry.Options(_clock)).Build();

    // In small steps: a wait that begins during a step is over in a later one.
    private async Task AdvanceAsync(Task answer, TimeSpan span)
    {
        for (var passed = TimeSpan.Zero; passed < span && !answer.IsCompleted; passed += TimeSpan.FromMilliseconds(100))
        {
            _clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }
    }
}
