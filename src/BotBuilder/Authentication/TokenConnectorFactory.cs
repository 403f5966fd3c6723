namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that call as the bot.</summary>
internal sealed class TokenConnectorFactory(
    string? appId, Cloud cloud, ServiceClientCredentialsFactory credentials, IHttpClientFactory? httpClientFactory)
    : ConnectorFactory
{
    // Only without a factory: one client for all, because a client per call would use up the machine's ports.
    private static readonly Lazy<HttpClient> Shared = new(() => new HttpClient());

    public override async Task<IConnectorClient> CreateAsync(
        string serviceUrl, string? audience, CancellationToken cancellationToken) => new ConnectorClient(
            new Uri(serviceUrl),
            await credentials.CreateCredentialsAsync(
                appId, audience ?? cloud.Scope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken),
            () => httpClientFactory?.CreateClient() ?? Shared.Value);
}
