using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace BoneRisk.DirectLine.Tests;

/// <summary>A Direct Line client by raw HTTP.</summary>
internal sealed class TestClient(Uri address, string conversationId, string? bearer, string userId) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = address, Timeout = TimeSpan.FromSeconds(20) };

    public string ConversationId { get; set; } = conversationId;

    public string? Bearer { get; set; } = bearer;

    public string UserId => userId;

    public string Conversation => $"/v3/directline/conversations/{ConversationId}";

    public Task<TestAnswer> StartAsync(string? body = """{"user":{}}""") =>
        SendAsync(HttpMethod.Post, "/v3/directline/conversations", body);

    public Task<TestAnswer> ReconnectAsync(string query = "") => SendAsync(HttpMethod.Get, Conversation + query);

    public Task<TestAnswer> ReadAsync(string query = "") =>
        SendAsync(HttpMethod.Get, Conversation + "/activities" + query);

    public Task<TestAnswer> PostAsync(string body) => SendAsync(HttpMethod.Post, Conversation + "/activities", body);

    public Task<TestAnswer> SayAsync(string text) =>
        PostAsync(new JsonObject { ["type"] = "message", ["text"] = text }.ToJsonString());

    public async Task<TestStream> OpenStreamAsync(string query = "") =>
        await TestStream.ConnectAsync((string)(await ReconnectAsync(query)).Body!["streamUrl"]!);

    public Task<TestAnswer> PostBytesAsync(byte[] body, bool chunked = false)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Conversation + "/activities")
        {
            Content = new ByteArrayContent(body),
        };
        request.Headers.TransferEncodingChunked = chunked;
        return SendAsync(request);
    }

    public Task<TestAnswer> UploadAsync(HttpContent body, bool chunked = false)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Conversation + "/upload?userId=somebody") { Content = body };
        request.Headers.TransferEncodingChunked = chunked;
        return SendAsync(request);
    }

    /// <summary>As an image on a page is fetched: without a token.</summary>
    public Task<HttpResponseMessage> FetchAsync(string url) =>
        _http.GetAsync(url, TestContext.Current.CancellationToken);

    public Task<string> FetchTextAsync(string url) =>
        _http.GetStringAsync(url, TestContext.Current.CancellationToken);

    public Task<TestAnswer> SendAsync(HttpMethod method, string path, string? body = null, string? origin = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
            if (method == HttpMethod.Options)
                request.Headers.Add("Access-Control-Request-Method", "POST");
        }

        return SendAsync(request);
    }

    public void Dispose() => _http.Dispose();

    private async Task<TestAnswer> SendAsync(HttpRequestMessage request)
    {
        using var sent = request;
        if (Bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Bearer);
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new TestAnswer(response.StatusCode, text.Length > 0 ? JsonNode.Parse(text) : null, response.Headers);
    }
}
