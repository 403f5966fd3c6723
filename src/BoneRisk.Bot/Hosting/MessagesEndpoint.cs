using BoneRisk.Bot.Content;
using BoneRisk.Bot.Replies;
using BoneRisk.Bot.Turns;
using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Hosting;

/// <summary>
/// Runs a posted activity. What goes wrong outside the turn is told by its status, and logged without its message,
/// which may quote what somebody typed.
/// </summary>
internal static class MessagesEndpoint
{
    public static async Task HandleAsync(
        HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot, Words words, ILogger<ChannelAdapter> logger,
        CancellationToken cancellationToken)
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
        catch (Exception e) when (e is StorageException or UndeliveredException && !http.Response.HasStarted)
        {
            await AskToTryAgainAsync(http.Response, words);
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

    /// <summary>The turn is logged already. Who reads replies in the body reads there that it did not work yet.</summary>
    private static Task AskToTryAgainAsync(HttpResponse response, Words words)
    {
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = "1";
        response.ContentType = "application/json; charset=utf-8";
        return response.WriteAsync($$"""{"activities":{{BotJson.Serialize([(Activity)NoticeReply.Create(words["error.busy"])])}}}""");
    }
}
