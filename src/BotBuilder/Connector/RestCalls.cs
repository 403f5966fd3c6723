using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>One call to a channel: address, token, JSON there and back, and a typed error.</summary>
internal sealed class RestCalls(IConnectorClient client, Func<HttpClient> http)
{
    /// <summary>An id as part of a path. Ids may hold any character.</summary>
    public static string Segment(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        // An address is shortened by these even when they are escaped.
        return id is "." or ".." ? throw new ArgumentException($"'{id}' is no id.") : Uri.EscapeDataString(id);
    }

    public static string Query(params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        var query = string.Empty;
        foreach (var (name, value) in parameters)
        {
            if (value is not null)
                query += $"{(query.Length == 0 ? '?' : '&')}{name}={Uri.EscapeDataString(value)}";
        }

        return query;
    }

    // With a slash at its end, or the last segment of the base would be replaced.
    public Uri Address(string path) => new($"{client.BaseUri.AbsoluteUri.TrimEnd('/')}/{path}");

    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public async Task<TResult> SendAsync<TResult>(
        HttpMethod method, string path, object? body, CancellationToken cancellationToken)
        where TResult : class
    {
        using var response = await SendAsync(method, path, body, cancellationToken);
        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return Read<TResult>(answer) ?? Read<TResult>("{}"u8) ?? Read<TResult>("[]"u8)!;
    }

    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public async Task<Stream> DownloadAsync(string path, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(HttpMethod.Get, path, null, cancellationToken);
        return new MemoryStream(await response.Content.ReadAsByteArrayAsync(cancellationToken), writable: false);
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, Address(path));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("BotBuilder", "4.23"));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(
                JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), ActivityJson.Options));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        if (client.Credentials is { } credentials)
            await credentials.ProcessHttpRequestAsync(request, cancellationToken);

        var response = await http().SendAsync(request, cancellationToken);
        if (IsSuccess(method, response.StatusCode))
            return response;

        using (response)
            throw await ErrorAsync(method, path, response, cancellationToken);
    }

    private static bool IsSuccess(HttpMethod method, HttpStatusCode status) => status switch
    {
        HttpStatusCode.OK => true,
        HttpStatusCode.Created => method == HttpMethod.Post || method == HttpMethod.Put,
        HttpStatusCode.Accepted => method != HttpMethod.Get,
        HttpStatusCode.NoContent => method == HttpMethod.Delete,
        _ => false,
    };

    private static async Task<ErrorResponseException> ErrorAsync(
        HttpMethod method, string path, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return new ErrorResponseException($"The channel answered {(int)response.StatusCode} to {method} {path}.")
        {
            Response = new HttpResponseMessageWrapper(response, System.Text.Encoding.UTF8.GetString(body)),
            Body = Read<ErrorResponse>(body),
        };
    }

    // Some channels answer with nothing, or with text; only the status decides whether the call went well.
    private static T? Read<T>(ReadOnlySpan<byte> json)
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
