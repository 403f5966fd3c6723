using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of a user-assigned managed identity.</summary>
internal sealed class ManagedIdentityTokens
{
    private readonly IManagedIdentityApplication app;

    public ManagedIdentityTokens(string clientId, HttpClient? httpClient)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(clientId));
        if (httpClient is not null)
            builder.WithHttpClientFactory(new OneHttpClient(httpClient));
        app = builder.Build();
    }

    public async Task<string> GetAsync(string resource, CancellationToken cancellationToken) =>
        (await app.AcquireTokenForManagedIdentity(resource).ExecuteAsync(cancellationToken)).AccessToken;
}
