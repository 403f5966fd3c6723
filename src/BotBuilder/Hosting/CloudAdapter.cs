using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The endpoint that channels post to.</summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(
        IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(
            configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        try
        {
            var (activity, refusal) = await ActivityReader.ReadAsync(httpRequest, cancellationToken);
            if (activity is null)
            {
                await RefuseAsync(httpResponse, refusal!, cancellationToken);
                return;
            }

            var caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(
                activity, httpRequest.Headers.Authorization, cancellationToken);
            ActivityDefaults.Fill(activity);
            var answer = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken);
            await AnswerAsync(httpResponse, answer, cancellationToken);
        }
        catch (UnauthorizedAccessException e)
        {
            LogUnauthorized(Logger, e.Message);
            await RefuseAsync(
                httpResponse, new Refusal(HttpStatusCode.Unauthorized, "Unauthorized"), cancellationToken);
        }
    }

    private static async Task AnswerAsync(
        HttpResponse response, InvokeResponse? answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is { } body)
            await WriteAsync(response, body, cancellationToken);
    }

    private static async Task RefuseAsync(HttpResponse response, Refusal refusal, CancellationToken cancellationToken)
    {
        response.StatusCode = (int)refusal.Status;
        if (refusal.Status == HttpStatusCode.MethodNotAllowed)
            response.Headers.Allow = HttpMethods.Post;
        await WriteAsync(response, new ErrorResponse(new Error(refusal.Code, refusal.Message)), cancellationToken);
    }

    // Serialized first: a body that cannot be written is then still a clean 500.
    private static async Task WriteAsync(HttpResponse response, object body, CancellationToken cancellationToken)
    {
        var json = body is WrittenReplies replies
            ? Encoding.UTF8.GetBytes($$"""{"activities":{{replies.Json}}}""")
            : JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), ActivityJson.Options);
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json, cancellationToken);
    }

    [LoggerMessage(20, LogLevel.Warning, "A request was refused with 401: {Reason}")]
    private static partial void LogUnauthorized(ILogger logger, string reason);
}
