using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace BoneRisk.Bot.Hosting;

/// <summary>
/// Runs a posted activity. What goes wrong outside the turn is told by its status alone, and logged without its message,
/// which may quote what somebody typed.
/// </summary>
internal static class MessagesEndpoint
{
    public static async Task HandleAsync(
        HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot, ILogger<ChannelAdapter> logger, CancellationToken cancellationToken)
    {
        try
        {
            await adapter.ProcessAsync(http.Request, http.Response, bot, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The caller hung up; there is nobody to answer.
        }
        catch (BadHttpRequestException e) when (!http.Response.HasStarted)
        {
            http.Response.StatusCode = e.StatusCode;
        }
        catch (Exception e)
        {
            Log.RequestFailed(logger, e.GetType().FullName, e.StackTrace);
            if (http.Response.HasStarted)
                http.Abort();
            else
                http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }
}
