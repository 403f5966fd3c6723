using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;

namespace BoneRisk.Bot.Hosting.Access;

/// <summary>
/// The Bot Framework's checks and two of our own: the issuer is on a list that is fixed at start, and the activity asks
/// for an answer only where the bot may send.
/// </summary>
internal sealed class ChannelAuthentication(
    IConfiguration configuration,
    ChannelSettings settings,
    AllowedHosts hosts,
    ServiceClientCredentialsFactory credentials,
    IHttpClientFactory clients,
    ILogger<ChannelAuthentication> logger)
    : ConfigurationBotFrameworkAuthentication(
        configuration,
        credentials,
        new AuthenticationConfiguration { ValidTokenIssuers = settings.Emulator ? EmulatorIssuers.Of(configuration) : null },
        new ChannelHttpClients(clients),
        logger)
{
    private readonly string[] _issuers =
        [ChannelIssuer(configuration), .. settings.Emulator ? EmulatorIssuers.Of(configuration) : []];

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        var caller = await CheckTokenAsync(activity, authHeader, cancellationToken);
        if (!settings.IsAnonymous && !_issuers.Contains(caller.ClaimsIdentity.FindFirst("iss")?.Value, StringComparer.Ordinal))
        {
            throw new UnauthorizedAccessException("issuer");
        }

        CheckServiceUrl(activity);
        caller.ConnectorFactory = new AllowedConnectorFactory(caller.ConnectorFactory, hosts);
        return caller;
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new AllowedConnectorFactory(base.CreateConnectorFactory(claimsIdentity), hosts);

    private async Task<AuthenticateRequestResult> CheckTokenAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        try
        {
            return await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        }
        catch (Exception e) when (e is SecurityTokenException or ArgumentException)
        {
            // Microsoft's SDK lets these out when a token is malformed, or its signature wrong.
            throw new UnauthorizedAccessException(e.GetType().Name);
        }
    }

    private void CheckServiceUrl(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.ServiceUrl))
        {
            if (activity.DeliveryMode != DeliveryModes.ExpectReplies && activity.Type != ActivityTypes.Invoke)
            {
                throw new BadHttpRequestException("There is no serviceUrl to answer to.");
            }
        }
        else if (!hosts.Allows(activity.ServiceUrl, out var host))
        {
            Log.HostRefused(logger, host);
            throw new BadHttpRequestException("The serviceUrl is not allowed.", StatusCodes.Status403Forbidden);
        }
    }

    private static string ChannelIssuer(IConfiguration configuration) =>
        configuration["ToBotFromChannelTokenIssuer"] is { Length: > 0 } own ? own
            : configuration["ChannelService"] == GovernmentAuthenticationConstants.ChannelService
                ? GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer
                : AuthenticationConstants.ToBotFromChannelTokenIssuer;
}
