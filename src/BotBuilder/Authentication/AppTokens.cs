using System.Collections.Concurrent;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// What the factories share: one app id, and one MSAL object per login address, whose cache then serves every call.
/// </summary>
internal sealed class AppTokens(
    string? appId,
    string? tenantId,
    HttpClient? httpClient,
    Func<ConfidentialClientApplicationBuilder, ConfidentialClientApplicationBuilder> withProof)
{
    private readonly ConcurrentDictionary<(string, bool), Lazy<IConfidentialClientApplication>> apps = new();

    public ServiceClientCredentials Credentials(
        string? wanted, string audience, string loginEndpoint, bool validateAuthority)
    {
        if (string.IsNullOrEmpty(appId))
            return TokenCredentials.None;
        if (wanted != appId)
            throw new InvalidOperationException($"'{wanted}' is not the app id of this bot.");

        var app = apps.GetOrAdd((loginEndpoint, validateAuthority), _ => new(() => Build(loginEndpoint, validateAuthority)));
        return new TokenCredentials(async cancellationToken =>
            (await app.Value.AcquireTokenForClient([$"{audience}/.default"]).ExecuteAsync(cancellationToken)).AccessToken);
    }

    private IConfidentialClientApplication Build(string loginEndpoint, bool validateAuthority)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithAuthority(new Uri(Cloud.Authority(loginEndpoint, tenantId)), validateAuthority);
        if (httpClient is not null)
            builder.WithHttpClientFactory(new OneHttpClient(httpClient));
        return withProof(builder).Build();
    }
}
