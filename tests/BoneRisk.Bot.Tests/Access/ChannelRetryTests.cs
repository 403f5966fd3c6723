using BoneRisk.Bot.Hosting.Access;
using Polly;

namespace BoneRisk.Bot.Tests.Access;

/// <summary>A channel that is busy is asked again; nothing that may have been taken is sent twice.</summary>
public sealed class ChannelRetryTests
{
    private readonly HurriedClock _clock = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private int _calls;

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_busy_channel_is_asked_three_times_in_all_within_a_turn(int status)
    {
        Assert.Equal(status, await SendAsync(status, null));

        Assert.Equal(3, _calls);
        Assert.InRange(_clock.Waits.Sum(wait => wait.TotalSeconds), 0.1, 7);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("Mon, 23 Nov 2026 09:00:02 GMT")]
    public async Task It_is_asked_again_when_it_said_or_a_little_later(string retryAfter)
    {
        await SendAsync(429, retryAfter);

        Assert.Equal(3, _calls);
        Assert.InRange(_clock.Waits[0].TotalSeconds, 2, 2.5);
    }

    [Fact]
    public async Task Bots_that_were_refused_together_do_not_come_back_together()
    {
        for (var i = 0; i < 10; i++)
        {
            await SendAsync(429, "1");
        }

        Assert.True(_clock.Waits.Distinct().Count() > 1);
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
}
