using System.Net;
using System.Text;
using Microsoft.Bot.Connector;

namespace BotBuilder.Tests.Teams;

/// <summary>Teams, asked who somebody is.</summary>
internal sealed class Roster : HttpMessageHandler
{
    public bool Gone { get; init; }
    public string? Asked { get; private set; }

    public ConnectorClient Connect() => new(
        new Uri("https://teams.test"), null, new HttpClient(this, disposeHandler: false), disposeHttpClient: true);

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked = request.RequestUri!.AbsolutePath;
        var answer = Gone
            ? """{"error":{"code":"ConversationNotFound"}}"""
            : """{"id":"29:1","objectId":"a","givenName":"Ada"}""";
        return Task.FromResult(new HttpResponseMessage(Gone ? HttpStatusCode.NotFound : HttpStatusCode.OK)
        {
            Content = new StringContent(answer, Encoding.UTF8, "application/json"),
        });
    }
}
