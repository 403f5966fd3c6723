using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's app id, and gets its tokens.</summary>
public abstract class ServiceClientCredentialsFactory
{
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether there is no app id, so that nobody's token can be checked.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <param name="audience">Whom the token is for, for example <c>https://api.botframework.com</c>.</param>
    /// <param name="loginEndpoint">Where it is had; <c>{0}</c> stands for the tenant.</param>
    /// <exception cref="InvalidOperationException">The app id is not the bot's.</exception>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
