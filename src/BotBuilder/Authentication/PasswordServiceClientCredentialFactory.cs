using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app with a secret.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly Lazy<AppTokens> tokens;

    public PasswordServiceClientCredentialFactory()
        : this(null, null, null, null, null)
    {
    }

    public PasswordServiceClientCredentialFactory(
        string? appId, string? password, string? tenantId, HttpClient? httpClient, ILogger? logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        tokens = new(() => new AppTokens(AppId, TenantId, httpClient, app => app.WithClientSecret(Password)));
    }

    public string? AppId { get; set; }
    public string? Password { get; set; }
    public string? TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult(tokens.Value.Credentials(appId, oauthScope, loginEndpoint, validateAuthority));
}
