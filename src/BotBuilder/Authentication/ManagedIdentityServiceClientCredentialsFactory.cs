using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app that is itself a user-assigned managed identity.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string appId;
    private readonly ManagedIdentityTokens tokens;

    public ManagedIdentityServiceClientCredentialsFactory(
        string appId, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        this.appId = appId;
        tokens = new ManagedIdentityTokens(appId, httpClient);
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId == this.appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (appId != this.appId)
            throw new InvalidOperationException($"'{appId}' is not the app id of this bot.");
        return Task.FromResult<ServiceClientCredentials>(
            new TokenCredentials(token => tokens.GetAsync(audience, token)));
    }
}
