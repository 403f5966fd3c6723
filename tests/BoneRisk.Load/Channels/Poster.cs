using System.Net;
using System.Net.Http.Headers;
using BoneRisk.Load.Measuring;

namespace BoneRisk.Load.Channels;

/// <summary>
/// Posts as a channel does: what was not answered, or answered with 503 or another sign of a bad moment, is posted
/// again, byte for byte the same, until patience is over.
/// </summary>
internal sealed class Poster(HttpClient http, Tally tally, TimeSpan patience)
{
    private const int FirstBreakMilliseconds = 20;
    private const int LongestBreakMilliseconds = 1000;

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <param name="where">Asked for each time, because a load balancer may choose another server then.</param>
    /// <returns>The body of the answer.</returns>
    /// <exception cref="LoadException">Another status came, or none for too long.</exception>
    public async Task<byte[]> SendAsync(
        HttpMethod method, Func<Uri> where, byte[]? body, string? token, CancellationToken cancellationToken)
    {
        var until = TimeProvider.System.GetTimestamp();
        for (var pause = FirstBreakMilliseconds; ; pause = Math.Min(2 * pause, LongestBreakMilliseconds))
        {
            var address = where();
            string problem;
            try
            {
                using var request = new HttpRequestMessage(method, address);
                if (body is not null)
                    request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
                if (token is not null)
                    request.Headers.Authorization = new("Bearer", token);
                using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
                if (response.IsSuccessStatusCode)
                    return await response.Content.ReadAsByteArrayAsync(cancellationToken);
                problem = $"{(int)response.StatusCode}";
                if (!PassesByItself(response.StatusCode))
                    throw new LoadException($"{method} {address.AbsolutePath} was answered {problem}");
            }
            catch (Exception e) when (e is HttpRequestException or IOException
                || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                problem = e.Message;
            }

            if (TimeProvider.System.GetElapsedTime(until) > patience)
                throw new LoadException($"{method} {address.AbsolutePath} failed for {patience.TotalSeconds:0} s: {problem}");
            tally.Retried();
            await Task.Delay(pause, cancellationToken);
        }
    }

    private static bool PassesByItself(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout
        or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
