using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication as the settings say. Without <c>MicrosoftAppId</c> everybody who brings no token may call, which is
/// for local use.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly Cloud cloud;
    private readonly ServiceClientCredentialsFactory credentials;
    private readonly IHttpClientFactory? httpClientFactory;
    private readonly Lazy<TokenCheck> tokens;

    /// <exception cref="ArgumentException">A setting is missing or contradicts another.</exception>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory? credentialsFactory = null,
        AuthenticationConfiguration? authConfiguration = null,
        IHttpClientFactory? httpClientFactory = null,
        ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        cloud = Cloud.Read(configuration);
        credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger);
        this.httpClientFactory = httpClientFactory;
        tokens = new(() => new TokenCheck(cloud, authConfiguration ?? new(), credentials, Time));
    }

    internal TimeProvider Time { get; init; } = TimeProvider.System;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var open = await credentials.IsAuthenticationDisabledAsync(cancellationToken);
        var anonymous = string.IsNullOrWhiteSpace(authHeader);
        if (anonymous != open)
            throw new UnauthorizedAccessException(anonymous ? "no header" : "app id: the bot has none");

        var identity = open
            ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
            : await tokens.Value.CheckAsync(authHeader!, activity, cancellationToken);
        return new AuthenticateRequestResult
        {
            Audience = cloud.Scope,
            CallerId = open ? null : cloud.CallerId,
            ClaimsIdentity = identity,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var appId = claimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)
            ?? claimsIdentity.FindFirst(AuthenticationConstants.AppIdClaim);
        return new TokenConnectorFactory(appId?.Value, cloud, credentials, httpClientFactory);
    }

    public override string GetOriginatingAudience() => cloud.Scope;
}
