using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The credential that <c>MicrosoftAppType</c>, <c>-Id</c>, <c>-Password</c> and <c>-TenantId</c> describe.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory inner;

    /// <exception cref="ArgumentException">A setting is missing or contradicts another.</exception>
    public ConfigurationServiceClientCredentialFactory(
        IConfiguration configuration, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = configuration["MicrosoftAppType"]?.Trim();
        var appId = configuration["MicrosoftAppId"];
        var password = configuration["MicrosoftAppPassword"];
        var tenantId = configuration["MicrosoftAppTenantId"];

        string Required(string? value, string name) => !string.IsNullOrWhiteSpace(value)
            ? value
            : throw new ArgumentException($"MicrosoftAppType is {type}, which needs {name}.");

        if (string.Equals(type, "UserAssignedMSI", StringComparison.OrdinalIgnoreCase))
        {
            Required(tenantId, "MicrosoftAppTenantId");
            if (!string.IsNullOrWhiteSpace(password))
                throw new ArgumentException("MicrosoftAppType is UserAssignedMSI, which has no MicrosoftAppPassword.");
            inner = new ManagedIdentityServiceClientCredentialsFactory(
                Required(appId, "MicrosoftAppId"), httpClient, logger);
        }
        else if (string.Equals(type, "SingleTenant", StringComparison.OrdinalIgnoreCase))
        {
            inner = new PasswordServiceClientCredentialFactory(
                Required(appId, "MicrosoftAppId"),
                Required(password, "MicrosoftAppPassword"),
                Required(tenantId, "MicrosoftAppTenantId"),
                httpClient,
                logger);
        }
        else
        {
            // Multi-tenant apps sign in at the Bot Framework's own tenant.
            inner = new PasswordServiceClientCredentialFactory(appId, password, null, httpClient, logger);
        }
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);
}
