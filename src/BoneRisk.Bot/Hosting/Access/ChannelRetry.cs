using System.Net;
using Polly;
using Polly.Retry;

namespace BoneRisk.Bot.Hosting.Access;

/// <summary>
/// Tries again when a channel says that it took nothing: 429 and 503. Three tries in all, and at most some seven
/// seconds of waiting, because a channel waits fifteen for a turn. Whatever else goes wrong may have been taken, and is
/// never sent twice.
/// </summary>
internal static class ChannelRetry
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    public static RetryStrategyOptions<HttpResponseMessage> Options(TimeProvider time) => new()
    {
        MaxRetryAttempts = 2,
        Delay = TimeSpan.FromSeconds(0.5),
        MaxDelay = LongestWait,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = attempt => ValueTask.FromResult(
            attempt.Outcome.Result is { StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable } answer
            && !(Asked(answer, time) > LongestWait)),
        DelayGenerator = attempt => ValueTask.FromResult(Asked(attempt.Outcome.Result!, time) is { } asked
            ? asked + TimeSpan.FromMilliseconds(Random.Shared.Next(500))
            : (TimeSpan?)null),
    };

    private static TimeSpan? Asked(HttpResponseMessage answer, TimeProvider time)
    {
        var wait = answer.Headers.RetryAfter is { } header ? header.Delta ?? header.Date - time.GetUtcNow() : null;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
