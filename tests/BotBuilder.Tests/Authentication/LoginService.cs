using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace BotBuilder.Tests.Authentication;

/// <summary>Stands in for the Microsoft login service and for the machine's managed identity.</summary>
internal sealed class LoginService : HttpMessageHandler
{
    /// <summary>For tokens: what else MSAL asks, such as where its clouds are, depends on which test ran first.</summary>
    public ConcurrentQueue<(Uri Address, string Body)> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        if (request.RequestUri!.AbsolutePath.EndsWith("/token", StringComparison.Ordinal))
            Requests.Enqueue((request.RequestUri, WebUtility.UrlDecode(body)));
        var answer = request.RequestUri.AbsolutePath.EndsWith("/identity/oauth2/token", StringComparison.Ordinal)
            ? """{"access_token":"identity-token","expires_on":"4102444800","resource":"r","token_type":"Bearer","client_id":"c"}"""
            : """{"access_token":"app-token","expires_in":3600,"token_type":"Bearer"}""";
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(answer, Encoding.UTF8, "application/json"),
        };
    }
}
