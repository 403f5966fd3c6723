using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The REST API of a channel, over HTTP.</summary>
public class ConnectorClient : IConnectorClient, IConversations
{
    private readonly HttpClient http;

    /// <param name="baseUri">The service URL of an activity.</param>
    /// <param name="http">Belongs to the caller, and is not disposed here.</param>
    internal ConnectorClient(Uri baseUri, HttpClient http)
    {
        // With a slash at its end, or the last segment would be replaced.
        BaseUri = baseUri.AbsoluteUri.EndsWith('/') ? baseUri : new Uri(baseUri.AbsoluteUri + "/");
        this.http = http;
    }

    public Uri BaseUri { get; }

    public IConversations Conversations => this;

    public Task<ConversationResourceResponse> CreateConversationAsync(
        ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Post, "v3/conversations", parameters, new ConversationResourceResponse(), cancellationToken);

    public Task<ResourceResponse> SendToConversationAsync(
        string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Post, Path(conversationId), activity, new ResourceResponse(), cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Post, Path(conversationId, activityId), activity, new ResourceResponse(), cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Put, Path(conversationId, activityId), activity, new ResourceResponse(), cancellationToken);

    public Task DeleteActivityAsync(
        string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        SendAsync<object?, ResourceResponse>(
            HttpMethod.Delete, Path(conversationId, activityId), null, new ResourceResponse(), cancellationToken);

    public Task<ChannelAccount> GetConversationMemberAsync(
        string userId, string conversationId, CancellationToken cancellationToken = default) =>
        SendAsync<object?, ChannelAccount>(
            HttpMethod.Get,
            $"v3/conversations/{Uri.EscapeDataString(conversationId)}/members/{Uri.EscapeDataString(userId)}",
            null,
            new ChannelAccount(),
            cancellationToken);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    private static string Path(string conversationId, string? activityId = null)
    {
        var path = $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities";
        return activityId is null ? path : $"{path}/{Uri.EscapeDataString(activityId)}";
    }

    private async Task<TResult> SendAsync<TBody, TResult>(
        HttpMethod method, string path, TBody body, TResult empty, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(BaseUri, path));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("BotBuilder", "4.23"));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(
                JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), ActivityJson.Options));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        using var response = await http.SendAsync(request, cancellationToken);
        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted)
            return Read<TResult>(answer) ?? empty;

        throw new ErrorResponseException($"The channel answered {(int)response.StatusCode} to {method} {path}.")
        {
            Response = new HttpResponseMessageWrapper(response, Encoding.UTF8.GetString(answer)),
            Body = Read<ErrorResponse>(answer),
        };
    }

    // Some channels answer with nothing, or with text; only the status decides whether the call went well.
    private static T? Read<T>(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)ActivityJson.Options.GetTypeInfo(typeof(T)));
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
