namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Clients that send no token, for local channels.</summary>
internal sealed class AnonymousConnectorFactory(IHttpClientFactory? httpClientFactory) : ConnectorFactory
{
    // Only without a factory: one client for all, because a client per call would use up the machine's ports.
    private static readonly Lazy<HttpClient> Shared = new(() => new HttpClient());

    public override Task<IConnectorClient> CreateAsync(
        string serviceUrl, string? audience, CancellationToken cancellationToken) =>
        Task.FromResult<IConnectorClient>(
            new ConnectorClient(new Uri(serviceUrl), httpClientFactory?.CreateClient() ?? Shared.Value));
}
