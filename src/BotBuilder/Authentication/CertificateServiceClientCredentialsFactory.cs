using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app that signs in with a certificate.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string appId;
    private readonly AppTokens tokens;

    /// <param name="sendX5c">Send the certificate along, for apps that trust its subject name and issuer.</param>
    public CertificateServiceClientCredentialsFactory(
        X509Certificate2 certificate,
        string appId,
        string? tenantId = null,
        HttpClient? httpClient = null,
        ILogger? logger = null,
        bool sendX5c = false)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        this.appId = appId;
        tokens = new AppTokens(appId, tenantId, httpClient, app => app.WithCertificate(certificate, sendX5c));
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId == this.appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult(tokens.Credentials(appId, audience, loginEndpoint, validateAuthority));
}
