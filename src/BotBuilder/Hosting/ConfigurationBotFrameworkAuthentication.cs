using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication as the settings say. Without <c>MicrosoftAppId</c> everybody may call, which is for local use;
/// with it, nobody may, until tokens are checked.
/// </summary>
public partial class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly string? appId;
    private readonly IHttpClientFactory? httpClientFactory;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        appId = configuration["MicrosoftAppId"];
        this.httpClientFactory = httpClientFactory;
        if (!string.IsNullOrWhiteSpace(appId) && logger is not null)
            LogClosed(logger);
    }

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        // Closed rather than open: a token that nobody checks protects nobody.
        if (!string.IsNullOrWhiteSpace(appId))
            throw new UnauthorizedAccessException("MicrosoftAppId is set, but tokens cannot be checked yet.");

        var identity = new ClaimsIdentity([], "anonymous");
        return Task.FromResult(new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            ConnectorFactory = CreateConnectorFactory(identity),
        });
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        string.IsNullOrWhiteSpace(appId)
            ? new AnonymousConnectorFactory(httpClientFactory)
            : throw new NotSupportedException("MicrosoftAppId is set, but tokens cannot be acquired yet.");

    public override string GetOriginatingAudience() => "https://api.botframework.com";

    [LoggerMessage(1, LogLevel.Error,
        "MicrosoftAppId is set, but this build cannot check tokens: every request to the bot is refused with 401.")]
    private static partial void LogClosed(ILogger logger);
}
