using System.Net;
using System.Runtime.ExceptionServices;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Turns;

/// <summary>Sends replies one by one and keeps those that may arrive another time.</summary>
internal sealed class Sending
{
    private readonly List<Activity> _left = [];
    private ExceptionDispatchInfo? _refused;

    /// <summary>What did not arrive, and may if it is tried again.</summary>
    public IReadOnlyList<Activity> Left => _left;

    public async Task TryAsync(HeldReply reply, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            await reply.SendAsync();
        }
        catch (Exception e) when (e is ErrorResponseException or HttpRequestException or OperationCanceledException)
        {
            _refused ??= ExceptionDispatchInfo.Capture(e);
            if (!IsFinal(e))
            {
                _left.AddRange(reply.Activities);
            }
        }
    }

    /// <exception cref="UndeliveredException">There is something left to be tried again.</exception>
    /// <exception cref="ErrorResponseException">The channel does not want it.</exception>
    public void ThrowIfRefused()
    {
        if (_left.Count > 0)
        {
            throw new UndeliveredException(_refused!.SourceException);
        }

        _refused?.Throw();
    }

    /// <summary>The person left or blocked the bot, say: asking again changes nothing.</summary>
    private static bool IsFinal(Exception e) =>
        (e as ErrorResponseException)?.Response?.StatusCode is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError
            and not HttpStatusCode.RequestTimeout and not HttpStatusCode.TooManyRequests;
}
