using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app that trusts a managed identity: no secret at all.</summary>
public class FederatedServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private const string TokenExchange = "api://AzureADTokenExchange";

    private readonly string appId;
    private readonly AppTokens tokens;

    /// <param name="clientId">The managed identity's client id.</param>
    public FederatedServiceClientCredentialsFactory(
        string appId, string clientId, string? tenantId = null, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        ArgumentException.ThrowIfNullOrWhiteSpace(clientId);
        this.appId = appId;
        var identity = new ManagedIdentityTokens(clientId, httpClient);
        tokens = new AppTokens(appId, tenantId, httpClient, app => app.WithClientAssertion(
            options => identity.GetAsync(TokenExchange, options.CancellationToken)));
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId == this.appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult(tokens.Credentials(appId, audience, loginEndpoint, validateAuthority));
}
